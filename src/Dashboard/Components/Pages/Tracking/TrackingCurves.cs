using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Tracking;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Components.Pages.Tracking;

/// <summary>A followed cohort and the one a year earlier as curves. What is not final is drawn as immature, and that is both.</summary>
internal static class TrackingCurves
{
    /// <summary>Cumulative binary rates; a curve ends with the last month that anybody was followed.</summary>
    public static ImmutableArray<Curve> Cumulative(TrackingAnalysis analysis, ReoffenceBasis basis) =>
        Both(analysis, cohort => Cumulative(cohort.On(basis), State(analysis)), CurveShape.Straight);

    /// <summary>Kaplan-Meier: the share of children without a reoffence by day.</summary>
    public static ImmutableArray<Curve> WithoutReoffence(TrackingAnalysis analysis, ReoffenceBasis basis) =>
        Both(analysis, cohort => WithoutReoffence(cohort, basis, State(analysis)), CurveShape.Step);

    private static ImmutableArray<Curve> Both(TrackingAnalysis analysis, Func<TrackedCohort, IEnumerable<CurvePoint>> points, CurveShape shape) =>
    [
        new Curve(Name(analysis.Cohort), CurveRole.Service, shape, points(analysis.Cohort)),
        .. analysis.Before is { Children: > 0 } before ? [new Curve(Name(before), CurveRole.EarlierCohort, shape, points(before))] : Array.Empty<Curve>(),
    ];

    private static string Name(TrackedCohort cohort) => PeriodText.InTable(cohort.Period);

    private static PointState State(TrackingAnalysis analysis) => analysis.IsMature ? PointState.Ok : PointState.Immature;

    private static IEnumerable<CurvePoint> Cumulative(TrackedRates rates, PointState state) =>
        rates.Months.Where(month => month.Binary is not null)
            .Select(month => Point(month.Month, month.Binary!.Value, month.Interval, state))
            .Prepend(CurvePoint.Of(0, 0, state: state));

    private static IEnumerable<CurvePoint> WithoutReoffence(TrackedCohort cohort, ReoffenceBasis basis, PointState state)
    {
        ImmutableArray<SurvivalStep> steps = cohort.On(basis).TimeToFirst?.Steps ?? [];
        yield return CurvePoint.Of(0, 100, state: state);
        foreach (SurvivalStep step in steps)
            yield return Point(step.Days, step.Survival, step.Interval, state);
        if ((steps.IsEmpty ? 0 : steps[^1].Days) < cohort.LongestDays)
            yield return steps is [.., { } last] ? Point(cohort.LongestDays, last.Survival, last.Interval, state) : CurvePoint.Of(cohort.LongestDays, 100, state: state);
    }

    private static CurvePoint Point(double x, double share, Interval interval, PointState state) =>
        CurvePoint.Of(x, 100 * share, 100 * interval.Lower, 100 * interval.Upper, state);
}
