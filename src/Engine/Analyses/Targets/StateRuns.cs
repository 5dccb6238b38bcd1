using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>
/// Runs of consecutive periods in a state (spec 6). An empty period is skipped where the cadence is not monthly; an empty or
/// missing month ends a run.
/// </summary>
public static class StateRuns
{
    /// <summary>Every run, oldest first.</summary>
    public static ImmutableArray<StateRun> Of(IEnumerable<DatedState> states, Cadence cadence, TargetState state)
    {
        var runs = ImmutableArray.CreateBuilder<StateRun>();
        StateRun? run = null;
        foreach (DatedState at in Counted(states, cadence))
        {
            bool continues = run is not null && at.State == state && !(cadence == Cadence.Monthly && MonthsBetween(run.Last, at.End) > 1);
            if (run is not null && !continues)
            {
                runs.Add(run);
            }

            run = at.State != state ? null
                : continues ? run! with { Last = at.End, Periods = run.Periods + 1 }
                : new StateRun(at.End, at.End, 1);
        }

        return run is null ? runs.ToImmutable() : [.. runs, run];
    }

    /// <summary>The run that holds in the newest period that counts; null where that is in another state.</summary>
    public static StateRun? Current(IReadOnlyCollection<DatedState> states, Cadence cadence, TargetState state)
    {
        DateOnly? newest = Counted(states, cadence).Select(at => (DateOnly?)at.End).LastOrDefault();
        return Of(states, cadence, state).LastOrDefault(run => run.Last == newest);
    }

    private static IEnumerable<DatedState> Counted(IEnumerable<DatedState> states, Cadence cadence) => states
        .Where(at => at.State != TargetState.None || cadence == Cadence.Monthly)
        .OrderBy(at => at.End);

    private static int MonthsBetween(DateOnly earlier, DateOnly later) => ((later.Year - earlier.Year) * 12) + later.Month - earlier.Month;
}
