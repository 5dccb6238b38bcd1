using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Funnels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.Funnels;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>Services as a funnel draws them, and its limits at enough sizes to look like curves.</summary>
internal static class DrawnFunnel
{
    private const int Steps = 80;

    /// <summary>Limits are drawn a little past the largest service, and from a little below the smallest.</summary>
    private const double Beyond = 1.1;

    /// <param name="own">The reader's own service.</param>
    /// <param name="family">The codes of its family.</param>
    public static ImmutableArray<FunnelPoint> Points(ServiceFunnel funnel, Area own, ImmutableHashSet<string> family) =>
        [.. funnel.Services.Select(service => Point(service, service.Figure.Area == own, family.Contains(service.Figure.Area.Code)))];

    /// <summary>From the smallest size to the largest, each step the same part of the last.</summary>
    public static ImmutableArray<FunnelLimit> Limits(ServiceFunnel funnel)
    {
        double[] sizes = [.. funnel.Placed.Select(service => service.Figure.Denominator!.Value)];
        (double least, double most) = (sizes.Min() / Beyond, sizes.Max() * Beyond);
        double step = Math.Pow(most / least, 1.0 / Steps);
        int multiplier = funnel.Services[0].Figure.Measure.Multiplier;
        return [.. Enumerable.Range(0, Steps + 1).Select(i => Limit(least * Math.Pow(step, i), funnel.Plot, multiplier))];
    }

    public static FunnelPlace PlaceOf(FunnelPosition position) => position switch
    {
        FunnelPosition.High => FunnelPlace.High,
        FunnelPosition.VeryHigh => FunnelPlace.VeryHigh,
        FunnelPosition.Low => FunnelPlace.Low,
        FunnelPosition.VeryLow => FunnelPlace.VeryLow,
        _ => FunnelPlace.Within,
    };

    private static FunnelPoint Point(ServicePosition service, bool isOwn, bool isFamily)
    {
        MeasureResult figure = service.Figure;
        return service.Position is { } position
            ? FunnelPoint.Of(figure.Area.Name, figure.Denominator!.Value, figure.Value!.Value, PlaceOf(position), isOwn, isFamily && !isOwn)
            : FunnelPoint.Hidden(figure.Area.Name, figure.Status == ResultStatus.Immature ? "immature" : FigureText.State(figure), isOwn, isFamily && !isOwn);
    }

    private static FunnelLimit Limit(double size, FunnelPlot plot, int multiplier)
    {
        FunnelLimits limits = plot.LimitsAt(size);
        return new(size, limits.Lower3 * multiplier, limits.Lower2 * multiplier, limits.Upper2 * multiplier, limits.Upper3 * multiplier);
    }
}
