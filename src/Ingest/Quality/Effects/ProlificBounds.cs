using System.Collections.Immutable;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Analyses.Prolific;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// The bounds of the share of reoffences that the few who make most have. The entries of the affected children are taken out. The
/// few are then no fewer than the rest alone asks for, and have no less than those few of it; and nobody is left out of the few
/// who has less than the last of them has once every entry that could be added is there.
/// </summary>
internal sealed class ProlificBounds(Caseload caseload, FaultIndex faults, string service, MovableCounts counts)
{
    private readonly Dictionary<Period, ImmutableArray<(int? Place, long Reoffences)>> _entries = [];

    /// <summary>In the measure's unit; null where there can be no reoffence.</summary>
    public (double Lowest, double Highest)? Of(MeasureResult figure, AffectedChildren affected)
    {
        HashSet<int> places = [.. affected.Places];
        ImmutableArray<(int? Place, long Reoffences)> all = EntriesIn(figure.Period);
        long[] rest = [.. all.Where(entry => entry.Place is not { } place || !places.Contains(place)).Select(entry => entry.Reoffences)];
        // A row of nobody known can change the entries of one child more: whoever has most.
        int taken = Math.Min(rest.Length, affected.UnplacedRows * figure.Period.Quarters);
        long? mostEntries = counts.Most(figure, Tally.Rows, affected), mostReoffences = counts.Most(figure, Tally.Reoffences, affected);
        if (mostEntries is not { } entries || mostReoffences is not { } added || rest.Sum() + added == 0)
        {
            return null;
        }

        if (entries == 0 && rest.Length == all.Length)
        {
            return (figure.Value!.Value, figure.Value.Value);
        }

        double whole = rest.Sum() + added;
        long few = rest.Skip(taken).Take(FewOf(rest.Length - taken)).Sum();
        long last = rest.ElementAtOrDefault((int)Math.Min(int.MaxValue, FewOf(rest.Length + entries) + taken - 1));
        long others = rest.Where(reoffences => reoffences < last).Skip(taken).Sum();
        return (few / whole * figure.Measure.Multiplier, (1 - (others / whole)) * figure.Measure.Multiplier);
    }

    private static int FewOf(long cohort) => (int)(((cohort * ProlificOptions.Default.FewPercent) + 99) / 100);

    /// <summary>The cohort's entries with the place of each child a fault affects, those with most reoffences first.</summary>
    private ImmutableArray<(int? Place, long Reoffences)> EntriesIn(Period period)
    {
        if (!_entries.TryGetValue(period, out ImmutableArray<(int? Place, long Reoffences)> entries))
        {
            _entries.Add(period, entries = [.. Period.Within(PeriodKind.Quarter, period.Start, period.End).SelectMany(EntriesOf).OrderByDescending(entry => entry.Reoffences)]);
        }

        return entries;
    }

    // A child is in a quarter's cohort once.
    private IEnumerable<(int? Place, long Reoffences)> EntriesOf(Period quarter)
    {
        IReadOnlyDictionary<string, long> reoffences = KpiEngine.CountByChild(caseload, EventKind.Index, Tally.Reoffences, Filter.None, service, quarter);
        return KpiEngine.CountByChild(caseload, EventKind.Index, Tally.Rows, Filter.None, service, quarter).Keys
            .Select(child => (faults.PlaceOfAffected(child), reoffences.GetValueOrDefault(child)));
    }
}
