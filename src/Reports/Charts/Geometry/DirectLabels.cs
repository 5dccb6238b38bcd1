using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A series' name and last value at the right end of its line.</summary>
/// <param name="MarkerX">Of the marker that repeats the line's shape and colour; the text itself is in the text colour.</param>
/// <param name="Middle">Of marker and text, vertically.</param>
/// <param name="Leader">Path from the line's last point; null where the label stands right beside it.</param>
internal sealed record DirectLabel(
    SeriesRole Role, ImmutableArray<string> Lines, double MarkerX, double TextX, double Middle, string? Leader);

/// <summary>Labels in the right margin: no two overlap, their order is that of the lines' ends, none is cut.</summary>
internal sealed class DirectLabels
{
    /// <summary>From the last period to the marker: room for the leader lines.</summary>
    private const double LeaderRoom = 24;

    private const double MarkerToText = 10;

    /// <summary>Share of the drawing's width the labels may take; beyond it a key does better.</summary>
    private const double LargestShare = 0.32;

    private const double Gap = 4;

    /// <summary>Moved by less than this, a label needs no leader.</summary>
    private const double Unnoticed = 3;

    private readonly DrawingMeasures _measures;
    private readonly ImmutableArray<(TrendSeries Series, TrendPoint End, ImmutableArray<string> Lines)> _texts;

    private DirectLabels(DrawingMeasures measures, ImmutableArray<(TrendSeries Series, TrendPoint End, ImmutableArray<string> Lines)> texts) =>
        (_measures, _texts) = (measures, texts);

    /// <summary>What the labels need to the right of the last period.</summary>
    public double Width => LeaderRoom + MarkerToText + _texts.SelectMany(text => text.Lines).Max(line => Wide(line, _measures));

    /// <summary>The labels of all series with a value; null where they do not fit and a key is needed.</summary>
    public static DirectLabels? For(Trend trend, DrawingMeasures measures)
    {
        double widest = (measures.Width * LargestShare) - LeaderRoom - MarkerToText;
        var texts = ImmutableArray.CreateBuilder<(TrendSeries, TrendPoint, ImmutableArray<string>)>();
        foreach (TrendSeries series in trend.Series)
        {
            // Printed figures have no line to stand at the end of: the words under the chart explain the cross.
            if (series.Role == SeriesRole.Printed || series.LastValued is not { } end)
                continue;
            // Most comparators are published figures: only a state of the reader's concern is worth the room.
            string state = end.State == PointState.Immature ? StateWord.After(end.State) : "";
            string text = $"{series.Name} {trend.Options.Format.Print(end.Value!.Value)}{state}";
            texts.Add((series, end, TextWidth.Wrap(text, widest, measures.FontSize, bold: true)));
        }
        var labels = new DirectLabels(measures, texts.ToImmutable());
        return measures.LabelsBeside && texts.Count > 0 && labels.Fit(widest) ? labels : null;
    }

    public ImmutableArray<DirectLabel> Place(PlotFrame frame)
    {
        (TrendSeries Series, TrendPoint End, ImmutableArray<string> Lines)[] ordered =
            [.. _texts.OrderBy(text => frame.Y(text.End.Value!.Value))];
        double[] wanted = [.. ordered.Select(text => frame.Y(text.End.Value!.Value))];
        double[] heights = [.. ordered.Select(text => Height(text.Lines))];
        double[] middles = LabelSpread.Solve(wanted, heights, Gap, frame.Top - (_measures.LineHeight / 2), frame.Bottom)!;
        double markerX = frame.Time.Right + LeaderRoom;
        return [.. ordered.Select((text, i) => new DirectLabel(
            text.Series.Role, text.Lines, markerX, markerX + MarkerToText, middles[i], Leader(frame.X(text.End), wanted[i], markerX, middles[i])))];
    }

    private bool Fit(double widest) =>
        _texts.All(text => text.Lines.All(line => Wide(line, _measures) <= widest))
        && _texts.Sum(text => Height(text.Lines) + Gap) <= _measures.PlotHeight;

    private double Height(ImmutableArray<string> lines) => lines.Length * _measures.LineHeight;

    private static double Wide(string line, DrawingMeasures measures) => TextWidth.Of(line, measures.FontSize, bold: true);

    private static string? Leader(double endX, double endY, double markerX, double middle) =>
        Math.Abs(middle - endY) < Unnoticed && markerX - endX <= LeaderRoom
            ? null
            : $"M{SvgNumber.Pair(endX + 6, endY)} L{SvgNumber.Pair(markerX - 8, middle)}";
}
