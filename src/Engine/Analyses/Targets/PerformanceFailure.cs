using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>
/// Performance Failure (spec 6): outside tolerance for three consecutive months or more of a monthly measure, for two
/// consecutive quarters or more of a quarterly one. The rule says nothing of yearly measures.
/// </summary>
public static class PerformanceFailure
{
    /// <summary>How many consecutive periods make a failure; null where there is no rule.</summary>
    public static int? LeastPeriods(Cadence cadence) => cadence switch
    {
        Cadence.Monthly => 3,
        Cadence.Quarterly => 2,
        _ => null,
    };

    /// <summary>Every failure, oldest first.</summary>
    public static ImmutableArray<StateRun> Of(IEnumerable<DatedState> states, Cadence cadence) =>
        [.. StateRuns.Of(states, cadence, TargetState.OutsideTolerance).Where(run => run.Periods >= LeastPeriods(cadence))];
}
