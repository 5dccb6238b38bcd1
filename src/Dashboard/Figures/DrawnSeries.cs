using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>Figures as a chart draws them: one series an area, each point with its value or the reason why there is none.</summary>
public static class DrawnSeries
{
    private const string PrintedName = "As printed by the service";

    /// <summary>The service first, then its comparators, then what was printed of the service.</summary>
    /// <param name="service">The service's own area.</param>
    /// <param name="totals">Every area's figures of one measure and kind of period, without breakdown.</param>
    /// <param name="printed">What others printed of the service.</param>
    public static ImmutableArray<TrendSeries> Of(Area service, IReadOnlyCollection<MeasureResult> totals, IReadOnlyCollection<PrintedFigure> printed)
    {
        ImmutableArray<Period> periods = [.. totals.Where(row => row.Area == service).Select(row => row.Period).OrderBy(period => period.End)];
        return
        [
            Area(service, periods, totals),
            .. Comparators(totals).Select(area => Area(area, periods, totals)),
            .. Printed(printed),
        ];
    }

    /// <summary>The service's series alone, for a sparkline.</summary>
    public static TrendSeries Of(IReadOnlyCollection<MeasureResult> trend) =>
        Area(trend.First().Area, [.. trend.Select(row => row.Period).OrderBy(period => period.End)], trend);

    public static ValueFormat Format(Measure measure) => new(measure.Decimals, FigureText.IsPercentage(measure) ? "%" : "");

    /// <summary>
    /// A count grows with its area, so it is drawn alone. Of the nations one line is enough: England and Wales where it has
    /// as many figures as any; the table has them all.
    /// </summary>
    private static IEnumerable<Area> Comparators(IReadOnlyCollection<MeasureResult> totals)
    {
        Area[] drawn = [.. totals
            .Where(row => row.Area.Type != AreaType.Service && row.Measure.Kind != MeasureKind.Count && row.Value is not null)
            .GroupBy(row => row.Area)
            .OrderByDescending(area => area.Count())
            .ThenBy(area => area.Key.Code == Service.EnglandAndWales ? 0 : 1)
            .Select(area => area.Key)];
        return drawn.Where(area => area.Type != AreaType.National || area == drawn.First(other => other.Type == AreaType.National))
            .OrderBy(area => area.Type);
    }

    private static TrendSeries Area(Area area, ImmutableArray<Period> periods, IReadOnlyCollection<MeasureResult> totals)
    {
        Dictionary<Period, MeasureResult> rows = totals.Where(row => row.Area == area).ToDictionary(row => row.Period);
        string name = area.Type == AreaType.Service ? area.Name : ComparatorText.Name(area);
        return new TrendSeries(name, RoleOf(area.Type), periods.Select(period => Point(period, rows.GetValueOrDefault(period))));
    }

    private static TrendPoint Point(Period period, MeasureResult? row)
    {
        if (row is null)
            return TrendPoint.Missing(Named(period), "no figure");
        return row is { Value: { } value, Status: ResultStatus.Ok or ResultStatus.Immature }
            ? TrendPoint.Of(Named(period), value, row.Interval.Lower, row.Interval.Upper, StateOf(row))
            : TrendPoint.Missing(Named(period), FigureText.State(row));
    }

    private static PointState StateOf(MeasureResult row) =>
        row.IsPublished ? PointState.Published : row.Status == ResultStatus.Immature ? PointState.Immature : PointState.Ok;

    /// <summary>The latest vintage of each period; no series where nothing was printed.</summary>
    private static IEnumerable<TrendSeries> Printed(IReadOnlyCollection<PrintedFigure> printed)
    {
        TrendPoint[] points = [.. printed
            .Where(figure => figure.Value is not null)
            .GroupBy(figure => figure.Computed.Period)
            .OrderBy(figures => figures.Key.End)
            .Select(figures => TrendPoint.Of(Named(figures.Key), figures.MaxBy(figure => figure.Printed.ReleaseDate)!.Value!.Value, state: PointState.Published))];
        return points.Length == 0 ? [] : [new TrendSeries(PrintedName, SeriesRole.Printed, points)];
    }

    private static SeriesRole RoleOf(AreaType type) => type switch
    {
        AreaType.Family => SeriesRole.Family,
        AreaType.Region => SeriesRole.Region,
        AreaType.National => SeriesRole.National,
        _ => SeriesRole.Service,
    };

    /// <summary>A period as charts name it.</summary>
    public static TrendPeriod Named(Period period) => new(Label(period), PeriodText.InTable(period), period.End);

    private static string Label(Period period) => period.Kind is PeriodKind.FinancialYear or PeriodKind.CalendarYear
        ? period.ToString()
        : period.End.ToString("MMM yyyy", CultureInfo.InvariantCulture);
}
