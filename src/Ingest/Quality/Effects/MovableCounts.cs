using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>How far a service's counts can move through faults. What each child has, and the most it could have, is found once for all faults.</summary>
internal sealed class MovableCounts(Caseload caseload, FaultIndex faults, string service)
{
    private readonly Dictionary<(EventKind Events, Tally Tally, Filter Filter, Period Period), long[]> _parts = [];
    private readonly Dictionary<UnitLimit, long?[]> _limits = [];
    private readonly Extremes _extremes = new(caseload);

    /// <summary>The bounds of one count; null where they are not worked out.</summary>
    /// <param name="figure">The figure it stands in.</param>
    /// <param name="tally">What is counted.</param>
    /// <param name="filter">Among whom.</param>
    /// <param name="now">The count as it is.</param>
    /// <param name="affected">The children whose part can change.</param>
    public CountBounds? Of(MeasureResult figure, Tally tally, Filter filter, double now, AffectedChildren affected)
    {
        if (tally.Unit is TallyUnit.None or TallyUnit.Population)
        {
            return new CountBounds(now, 0, 0, 0);
        }

        UnitLimit limit = UnitLimit.Of(figure.Measure, tally, figure.Period);
        if (OfUnplacedRows(limit, affected) is not { } spread || Added(limit, affected) is not { } added)
        {
            return null;
        }

        long[] parts = PartsOf(figure, tally, filter);
        long part = affected.Places.Sum(place => parts[place]);
        return new CountBounds(now, part, added, spread, IsShared: tally.Unit == TallyUnit.VictimsPerQuarter);
    }

    /// <summary>The most that affected children and rows of nobody known could have in a tally; null where it is not worked out.</summary>
    public long? Most(MeasureResult figure, Tally tally, AffectedChildren affected)
    {
        UnitLimit limit = UnitLimit.Of(figure.Measure, tally, figure.Period);
        return Added(limit, affected) + OfUnplacedRows(limit, affected);
    }

    private long? OfUnplacedRows(UnitLimit limit, AffectedChildren affected) =>
        affected.UnplacedRows == 0 ? 0 : limit.OfUnplacedRow(affected.File, _extremes) * affected.UnplacedRows;

    private long[] PartsOf(MeasureResult figure, Tally tally, Filter filter)
    {
        var key = (figure.Measure.EventsOf(tally), tally, filter, figure.Period);
        return _parts.TryGetValue(key, out long[]? parts)
            ? parts
            : _parts[key] = faults.ByPlace(KpiEngine.CountByChild(caseload, key.Item1, tally, filter, service, figure.Period));
    }

    private long? Added(UnitLimit limit, AffectedChildren affected)
    {
        if (!_limits.TryGetValue(limit, out long?[]? limits))
        {
            _limits.Add(limit, limits = [.. faults.Events.Select(child => limit.OfChild(child, _extremes))]);
        }

        long? added = limit.OfRows(affected, _extremes);
        bool isOfAnybodysOrder = limit.IsOfAnybodysOrder(affected);
        foreach (int place in affected.Places)
        {
            added += isOfAnybodysOrder ? faults.Events[place].Victims : limits[place];
        }

        return added;
    }
}
