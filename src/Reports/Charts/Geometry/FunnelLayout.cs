using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Every number of one drawing of a funnel.</summary>
internal sealed record FunnelLayout
{
    private static readonly ImmutableArray<string> NoFigures = ["No figures"];

    /// <summary>The value axis reaches this much further than the outermost service or average; limits beyond it are cut.</summary>
    private const double Headroom = 1.25;

    /// <summary>More marks than this are too many tab stops for a static page.</summary>
    private const int MostTabStops = 12;

    public required DrawingMeasures Measures { get; init; }

    public required PlotAxes Axes { get; init; }

    public required ImmutableArray<FunnelCurve> Curves { get; init; }

    /// <summary>The reader's own service last and so on top.</summary>
    public required ImmutableArray<FunnelMarker> Markers { get; init; }

    /// <summary>Name and rate of the own service; null where it has no rate.</summary>
    public required PlacedLabel? Own { get; init; }

    /// <summary>Empty where the key names the lines instead.</summary>
    public required ImmutableArray<EndLabel> Labels { get; init; }

    /// <summary>From the smallest service to the largest.</summary>
    public required ImmutableArray<FocusMark> Marks { get; init; }

    /// <summary>The own service's place among the marks; the largest service's where it has none.</summary>
    public required int First { get; init; }

    public static FunnelLayout Of(Funnel funnel, DrawingSize size)
    {
        FunnelChartOptions options = funnel.Options;
        DrawingMeasures measures = DrawingMeasures.Of(options.Width, options.Height, size);
        FunnelPoint[] points = [.. funnel.Drawable];
        EndLabels? labels = EndLabels.For(LineNames(funnel), measures);
        ImmutableArray<string> unit = TextWidth.Wrap(options.Unit, measures.Width, measures.FontSize);
        PlotArea area = PlotArea.Of(measures, Up(funnel, measures), ticks => Across(funnel, ticks), unit.Length, labels?.Width ?? (2 * TrendLayout.Margin));
        PlotAxes axes = area.Axes(measures, unit, options.DenominatorName, options.DenominatorFormat.Print, funnel.IsEmpty ? NoFigures : []);
        ImmutableArray<FunnelCurve> curves = funnel.IsEmpty ? [] : FunnelCurves.Of(funnel, area);
        return new()
        {
            Measures = measures,
            Axes = axes,
            Curves = curves,
            Markers = [.. points.OrderBy(point => point.IsOwn).Select(point => FunnelMarker.At(point, X(point, area), Y(point, area)))],
            Own = funnel.Own is { Rate: { } rate } own ? Beside(own, rate, funnel, points, curves, area, measures) : null,
            Labels = labels?.Place(LineEnds(curves, area), area.Right, area.Top, area.Bottom) ?? [],
            Marks = [.. points.Select(point => Mark(point, funnel, area, measures, axes.Height, points.Length > MostTabStops))],
            First = Math.Max(0, Array.FindIndex(points, point => point.IsOwn) is var found && found >= 0 ? found : points.Length - 1),
        };
    }

    private static double X(FunnelPoint point, PlotArea area) => area.X(point.Denominator!.Value);

    private static double Y(FunnelPoint point, PlotArea area) => area.Y(point.Rate!.Value);

    // The limits of the smallest services would otherwise decide the scale.
    private static NiceScale Up(Funnel funnel, DrawingMeasures measures)
    {
        double[] firm = [.. funnel.Drawable.Select(point => point.Rate!.Value), funnel.Average];
        double most = firm.Max() * Headroom;
        IEnumerable<double> limits = funnel.Limits.Select(limit => Math.Min(limit.OuterUpper, most));
        return NiceScale.Cover(firm.Concat(limits), ValueBaseline.Zero, measures.MostTicks, funnel.Options.Format.Decimals);
    }

    private static AxisScale Across(Funnel funnel, int ticks) => AxisScale.Even(NiceScale.Cover(
        funnel.Drawable.Select(point => point.Denominator!.Value), ValueBaseline.Zero, ticks, funnel.Options.DenominatorFormat.Decimals));

    private static IEnumerable<EndText> LineNames(Funnel funnel)
    {
        if (funnel.IsEmpty)
            yield break;
        yield return new(FunnelCurves.Average, $"{funnel.Options.AverageName} {funnel.Options.Format.Print(funnel.Average)}");
        if (funnel.Limits.Length < 2)
            yield break;
        yield return new(FunnelCurves.Outer, "99.8% limits");
        yield return new(FunnelCurves.Inner, "95% limits");
    }

    // The upper limit of each pair is named; the first curve of a class is the upper one.
    private static (double X, double Y)[] LineEnds(ImmutableArray<FunnelCurve> curves, PlotArea area) =>
        [.. new[] { FunnelCurves.Average, FunnelCurves.Outer, FunnelCurves.Inner }.Select(name => curves.FirstOrDefault(curve => curve.Class == name))
            .Select(curve => curve?.Corners[^1] ?? (area.Right, area.Top))];

    private static PlacedLabel Beside(
        FunnelPoint own, double rate, Funnel funnel, FunnelPoint[] points, ImmutableArray<FunnelCurve> curves, PlotArea area, DrawingMeasures measures)
    {
        var obstacles = curves.SelectMany(curve => curve.Corners.Zip(curve.Corners.Skip(1)))
            .Concat(points.Where(point => !point.IsOwn).Select(point => ((X(point, area), Y(point, area)), (X(point, area), Y(point, area)))));
        return LabelSpot.Find($"{own.Name} {funnel.Options.Format.Print(rate)}", (X(own, area), Y(own, area)),
            new(area.Left + 4, area.Top, area.Right - area.Left - 8, area.Bottom - area.Top - 4), [.. obstacles], measures);
    }

    private static FocusMark Mark(FunnelPoint point, Funnel funnel, PlotArea area, DrawingMeasures measures, double height, bool many)
    {
        (double x, double y) = (X(point, area), Y(point, area));
        Tip tip = Tip.Beside([point.Name, .. funnel.Words(point)], x, area.Top, (area.Left + area.Right) / 2, measures).At(y, height);
        return new(funnel.Describe(point), x, y, HitBox.Around(x, y), null, tip, many && !point.IsOwn && point.Place == FunnelPlace.Within);
    }
}
