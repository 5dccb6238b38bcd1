using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The box that shows a point's figures while it is pointed at or focused.</summary>
internal sealed record Tip(double Left, double Top, double Width, double Height, ImmutableArray<string> Lines);

/// <summary>A point of the service's series that can be focused and pointed at.</summary>
/// <param name="Name">What a screen reader says.</param>
/// <param name="Y">Null for a missing point.</param>
/// <param name="HitLeft">The strip that reacts to the pointer reaches halfway to the neighbours.</param>
internal sealed record FocusPoint(string Name, double X, double? Y, double HitLeft, double HitRight, Tip Tip);

/// <summary>Lays out the focusable points, oldest first.</summary>
internal static class FocusPoints
{
    private const double Padding = 8;

    /// <summary>Between a point and its tip.</summary>
    private const double Away = 14;

    public static ImmutableArray<FocusPoint> Of(Trend trend, PlotFrame frame, DrawingMeasures measures)
    {
        if (trend.Focused is not { } series)
            return [];
        double[] places = [.. series.Points.Select(frame.X)];
        return [.. series.Points.Select((point, i) => new FocusPoint(
            trend.Describe(point), places[i], point.Value is { } value ? frame.Y(value) : null,
            i == 0 ? frame.Left : (places[i - 1] + places[i]) / 2,
            i == places.Length - 1 ? frame.Right : (places[i] + places[i + 1]) / 2,
            TipOf(Lines(trend, series, point), places[i], frame, measures)))];
    }

    private static ImmutableArray<string> Lines(Trend trend, TrendSeries focused, TrendPoint point)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(point.Period.Name);
        foreach (TrendSeries series in trend.Series)
        {
            if (series.At(point.End) is not { } there)
                continue;
            lines.Add(there.Value is { } value
                ? $"{series.Name} {trend.Options.Format.Print(value)}{StateWord.After(there.State)}"
                : $"{series.Name}: {there.Reason}");
            if (series == focused && there is { Lower: { } lower, Upper: { } upper })
                lines.Add($"95% interval {trend.Options.Format.PrintInterval(lower, upper)}");
        }
        return lines.ToImmutable();
    }

    // Beside the point, on the side with more room, and always inside the drawing.
    private static Tip TipOf(ImmutableArray<string> lines, double x, PlotFrame frame, DrawingMeasures measures)
    {
        ImmutableArray<string> wrapped = [.. lines.SelectMany((line, i) =>
            TextWidth.Wrap(line, measures.Width * 0.6, measures.FontSize, bold: i == 0))];
        double width = wrapped.Max(line => TextWidth.Of(line, measures.FontSize, bold: true)) + (2 * Padding);
        double height = (wrapped.Length * measures.LineHeight) + (2 * Padding);
        double left = x > (frame.Left + frame.Right) / 2 ? x - Away - width : x + Away;
        return new(Math.Max(0, Math.Min(left, measures.Width - width)), frame.Top, width, height, wrapped);
    }
}
