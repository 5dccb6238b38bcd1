using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// The reoffences of the few who make most, above all reoffences: the most prolific twentieth of a cohort, rounded up to
/// whole children, with all who tie with the last of them (docs/methods/prolific.share.md).
/// </summary>
internal sealed class ProlificCounts(EventTable events, Bitmap rows) : ILineCounts
{
    /// <summary>The share of the cohort whose reoffences stand above the line, in hundredths.</summary>
    private const int PercentOfCohort = 5;

    public Counts In(ComparedArea area, Period period)
    {
        long[] reoffences = [.. Reoffences(area, period)];
        int divisor = area.IsMean ? area.Members.Length : 1;
        if (LorenzCurve.Of(reoffences) is not { } curve)
        {
            return new Counts(0, 0, divisor);
        }

        Concentration few = curve.Top(((reoffences.Length * PercentOfCohort) + 99) / 100);
        string tied = few.HasTies ? ", with all who tie at the cut" : "";
        return new Counts(few.Events, reoffences.Sum(), divisor)
        {
            Details = new() { Children = few.Children, Note = FormattableString.Invariant($"{few.Children} of {reoffences.Length} in the cohort{tied}") },
        };
    }

    private IEnumerable<long> Reoffences(ComparedArea area, Period period)
    {
        foreach (int service in area.Members)
        {
            (int start, int end) = events.Slice(service, period.First, period.Last);
            foreach (int row in rows.Rows(start, end))
            {
                yield return events.Amounts[Amount.Reoffences][row];
            }
        }
    }
}
