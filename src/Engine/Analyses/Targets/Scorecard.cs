using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>A service's measures against their targets.</summary>
public static class Scorecard
{
    /// <summary>One row a measure and kind of period, in the order of the figures.</summary>
    /// <param name="targets">Every row of targets.csv.</param>
    /// <param name="figures">One service's figures of all children; comparators and categories are left out.</param>
    public static ImmutableArray<ScorecardRow> Of(ImmutableArray<Target> targets, IEnumerable<MeasureResult> figures) =>
    [
        .. figures.Where(figure => figure.Area.Type == AreaType.Service && figure.Breakdown.Length == 0)
            .GroupBy(figure => (figure.Measure, figure.Period.Kind))
            .Select(row => Row(targets, [.. row.OrderBy(figure => figure.Period.End)], CadenceOf(row.Key.Kind))),
    ];

    /// <summary>How often a kind of period gives a new figure.</summary>
    public static Cadence CadenceOf(PeriodKind kind) =>
        kind is PeriodKind.Quarter or PeriodKind.Rolling12 ? Cadence.Quarterly : Cadence.Yearly;

    private static ScorecardRow Row(ImmutableArray<Target> targets, ImmutableArray<MeasureResult> figures, Cadence cadence)
    {
        Dictionary<Period, MeasureResult> byPeriod = figures.ToDictionary(figure => figure.Period);
        ImmutableArray<JudgedFigure> judged =
            [.. figures.Select(figure => Judgement.Of(figure, byPeriod.GetValueOrDefault(figure.Period.YearBefore()), targets))];
        ImmutableArray<DatedState> states = [.. judged.Select(one => new DatedState(one.Figure.Period.End, one.State))];
        return new ScorecardRow(judged, StateRuns.Current(states, cadence, TargetState.AtTarget), PerformanceFailure.Of(states, cadence));
    }
}
