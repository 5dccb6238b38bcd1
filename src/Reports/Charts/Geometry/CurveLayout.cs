using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One curve, ready to draw.</summary>
internal sealed record DrawnCurve(CurveRole Role, ImmutableArray<string> Bands, ImmutableArray<LinePiece> Lines);

/// <summary>Every number of one drawing of a curve chart.</summary>
internal sealed record CurveLayout
{
    private static readonly ImmutableArray<string> NoFigures = ["No figures"];

    public required DrawingMeasures Measures { get; init; }

    public required PlotArea Area { get; init; }

    public required PlotAxes Axes { get; init; }

    /// <summary>What the service's curve is compared with first, the service last and so on top.</summary>
    public required ImmutableArray<DrawnCurve> Curves { get; init; }

    /// <summary>Empty where a key is needed instead.</summary>
    public required ImmutableArray<EndLabel> Labels { get; init; }

    public required bool NeedsKey { get; init; }

    /// <summary>Null where nothing is highlighted.</summary>
    public required PlacedLabel? Highlight { get; init; }

    public required ImmutableArray<FocusMark> Marks { get; init; }

    public static CurveLayout Of(CurvePlot plot, DrawingSize size)
    {
        CurveChartOptions options = plot.Options;
        DrawingMeasures measures = DrawingMeasures.Of(options.Width, options.Height, size);
        Curve[] valued = [.. plot.Curves.Where(curve => curve.LastValued is not null)];
        EndLabels? labels = EndLabels.For(valued.Select(curve => new EndText(ChartClass.Of(curve.Role), EndWords(curve, options))), measures);
        ImmutableArray<string> unit = TextWidth.Wrap(options.Unit, measures.Width, measures.FontSize);
        NiceScale up = NiceScale.Cover(plot.DrawnValues, ValueBaseline.Zero, measures.MostTicks, options.Format.Decimals);
        PlotArea area = PlotArea.Of(measures, up, ticks => AxisScale.Stepped(plot.Longest, options.AcrossStep, ticks),
            unit.Length, labels?.Width ?? (2 * TrendLayout.Margin));
        PlotAxes axes = area.Axes(measures, unit, options.AcrossName, options.AcrossFormat.Print, plot.IsEmpty ? NoFigures : []);
        return new()
        {
            Measures = measures,
            Area = area,
            Axes = axes,
            Curves = [.. plot.Curves.OrderByDescending(curve => curve.Role).Select(curve => Draw(curve, area))],
            Labels = labels?.Place([.. valued.Select(curve => End(curve, area))], area.Right, area.Top, area.Bottom) ?? [],
            NeedsKey = labels is null && !plot.IsEmpty,
            Highlight = plot.Highlight is { } highlight ? Place(highlight, plot, area, measures) : null,
            Marks = Readings(plot, area, measures, axes.Height),
        };
    }

    // The end of equality is where every curve ends: its figure would say nothing.
    private static string EndWords(Curve curve, CurveChartOptions options) => curve.Role == CurveRole.Equality || curve.Shape == CurveShape.Straight
        ? curve.Name
        : $"{curve.Name} {options.Format.Print(curve.LastValued!.Value!.Value)}{StateWord.After(curve.LastValued.State)}";

    private static (double X, double Y) End(Curve curve, PlotArea area) =>
        (area.X(curve.LastValued!.X), area.Y(curve.LastValued.Value!.Value));

    private static DrawnCurve Draw(Curve curve, PlotArea area)
    {
        ImmutableArray<ImmutableArray<CurvePoint>> runs = CurvePath.Runs(curve);
        return new(
            curve.Role,
            curve.HasInterval ? [.. runs.SelectMany(run => CurvePath.Bands(run, curve.Shape, area))] : [],
            [.. runs.SelectMany(run => CurvePath.Lines(run, curve.Shape, area))]);
    }

    private static PlacedLabel Place(CurveHighlight highlight, CurvePlot plot, PlotArea area, DrawingMeasures measures)
    {
        var obstacles = new List<((double, double), (double, double))>();
        foreach (Curve curve in plot.Curves)
        {
            foreach (ImmutableArray<CurvePoint> run in CurvePath.Runs(curve))
            {
                var corners = CurvePath.Corners(run.AsSpan(), curve.Shape, area, point => point.Value!.Value);
                obstacles.AddRange(corners.Zip(corners.Skip(1)));
            }
        }
        return LabelSpot.Find(highlight.Text, (area.X(highlight.X), area.Y(highlight.Value)),
            new(area.Left + 4, area.Top, area.Right - area.Left - 8, area.Bottom - area.Top - 4), obstacles, measures);
    }

    private static ImmutableArray<FocusMark> Readings(CurvePlot plot, PlotArea area, DrawingMeasures measures, double height)
    {
        ImmutableArray<double> readings = [.. plot.Readings.Where(x => area.Across.Share(x) <= 1)];
        double[] places = [.. readings.Select(area.X)];
        return [.. readings.Select((x, i) =>
        {
            double from = i == 0 ? area.Left : (places[i - 1] + places[i]) / 2;
            double to = i == places.Length - 1 ? area.Right : (places[i] + places[i + 1]) / 2;
            double y = plot.Curves.Select(curve => curve.At(x)?.Value).FirstOrDefault(value => value is not null) is { } value ? area.Y(value) : area.Bottom;
            Tip tip = Tip.Beside([plot.AcrossText(x), .. plot.Curves.Select(curve => plot.Describe(curve, x))],
                places[i], area.Top, (area.Left + area.Right) / 2, measures).At(y, height);
            return new FocusMark(plot.Describe(x), places[i], y, new(from, area.Top, to - from, area.Bottom - area.Top),
                $"M{SvgNumber.Pair(places[i], area.Top)} V{SvgNumber.Of(area.Bottom)}", tip);
        })];
    }
}
