using System.Collections.Immutable;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine.Cohorts;
using Release = KpiAnalytics.Engine.Cohorts.Release;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>A prepared caseload, and what preparing it took.</summary>
/// <param name="Caseload">Ready for questions.</param>
/// <param name="Time">To find and lay out every event, from columns.</param>
/// <param name="BytesPerOutcome">Kept when the columns are let go.</param>
internal sealed record Prepared(Caseload Caseload, Timing Time, double BytesPerOutcome)
{
    public static Prepared Of(WorkloadSize size)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        (Caseload caseload, Timing time) = FromColumns(size);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new Prepared(caseload, time, (double)kept / (int)size);
    }

    /// <summary>The columns die here: only what the caseload keeps is measured, with the reference files.</summary>
    private static (Caseload Caseload, Timing Time) FromColumns(WorkloadSize size)
    {
        Dataset data = Dataset.Of(size);
        ImmutableArray<Release> releases = Preparation.Releases(data);
        GC.Collect();
        Caseload? caseload = null;
        Action prepare = () => caseload = Preparation.Of(data, releases);
        // What the run before left behind is not this one's work.
        Timing time = Stopwatches.Of(prepare, before: () =>
        {
            caseload = null;
            GC.Collect();
        });
        return (caseload!, time);
    }
}
