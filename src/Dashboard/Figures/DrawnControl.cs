using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Analyses.Control;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A control series as the chart draws it: every quarter from the first that can be used, with its value or why there is none.</summary>
internal static class DrawnControl
{
    /// <param name="quarters">All of the series, also those the engine left out.</param>
    public static ImmutableArray<ControlChartSegment> Of(ControlSeries series, IEnumerable<MeasureResult> quarters)
    {
        Dictionary<DateOnly, ControlPoint> points = series.Chart.Points.ToDictionary(point => point.Date);
        MeasureResult[] drawn = [.. quarters.Where(quarter => quarter.Period.End >= series.Quarters[0].Period.End).OrderBy(quarter => quarter.Period.End)];
        DateOnly[] starts = [DateOnly.MinValue, .. series.Chart.Segments.Skip(1).Select(segment => segment.Rebase!.From)];
        DateOnly[] ends = [.. starts.Skip(1), DateOnly.MaxValue];
        return
        [
            .. series.Chart.Segments.Select((segment, i) => new ControlChartSegment(
                drawn.Where(quarter => quarter.Period.Start >= starts[i] && quarter.Period.Start < ends[i])
                    .Select(quarter => Point(quarter, points.GetValueOrDefault(quarter.Period.End), series.Scale)),
                segment.Rebase is { } rebase ? RebaseText.Note(rebase) : null,
                segment.Status == LimitStatus.RunChartOnly ? segment.Median * series.Scale : null)),
        ];
    }

    /// <summary>Mean and limits of values printed whole have one decimal: else a value could stand outside a limit that prints the same.</summary>
    public static ValueFormat LineFormat(Measure measure) => DrawnSeries.Format(measure) is var format && format.Decimals == 0 ? format with { Decimals = 1 } : format;

    private static ControlChartPoint Point(MeasureResult quarter, ControlPoint? point, double scale)
    {
        TrendPeriod period = DrawnSeries.Named(quarter.Period);
        if (point is null)
        {
            return ControlChartPoint.Missing(period, quarter.Status == ResultStatus.Immature ? "immature" : FigureText.State(quarter));
        }

        ControlLines? lines = point.Limits is { } limits ? Lines(limits, scale) : null;
        return point.Cause == SpecialCause.None
            ? ControlChartPoint.Of(period, point.Value * scale, lines)
            : ControlChartPoint.Special(period, point.Value * scale, lines!, SignalOf(point.Variation), SpecialCauseText.Rule(point));
    }

    /// <summary>No measure with a control chart can be below zero, so no limit is drawn there; none is crossed for it.</summary>
    public static ControlLines Lines(ControlLimits limits, double scale) =>
        new(Math.Max(0, limits.Lower) * scale, limits.Centre * scale, limits.Upper * scale);

    private static ControlSignal SignalOf(Variation variation) => variation switch
    {
        Variation.Improvement => ControlSignal.Improvement,
        Variation.Concern => ControlSignal.Concern,
        _ => ControlSignal.Neither,
    };
}
