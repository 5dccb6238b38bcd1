using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A point of the service's series that can be focused and pointed at.</summary>
/// <param name="Name">What a screen reader says.</param>
/// <param name="Y">Null for a missing point.</param>
/// <param name="HitLeft">The strip that reacts to the pointer reaches halfway to the neighbours.</param>
internal sealed record FocusPoint(string Name, double X, double? Y, double HitLeft, double HitRight, Tip Tip);

/// <summary>Lays out the focusable points, oldest first.</summary>
internal static class FocusPoints
{
    public static ImmutableArray<FocusPoint> Of(Trend trend, PlotFrame frame, DrawingMeasures measures)
    {
        if (trend.Focused is not { } series)
            return [];
        double[] places = [.. series.Points.Select(frame.X)];
        return [.. series.Points.Select((point, i) => new FocusPoint(
            trend.Describe(point), places[i], point.Value is { } value ? frame.Y(value) : null,
            i == 0 ? frame.Left : (places[i - 1] + places[i]) / 2,
            i == places.Length - 1 ? frame.Right : (places[i] + places[i + 1]) / 2,
            Tip.Beside(Lines(trend, series, point), places[i], frame.Top, (frame.Left + frame.Right) / 2, measures)))];
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
}
