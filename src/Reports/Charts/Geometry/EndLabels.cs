using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>What is to be written at the right end of a line.</summary>
/// <param name="Class">Of the line: its sample before the words is drawn in the same style.</param>
internal sealed record EndText(string Class, string Text);

/// <summary>Words at the right end of a line, placed.</summary>
/// <param name="Sample">Path of a short piece of the line.</param>
/// <param name="Leader">Path from the line's end; null where the label stands right beside it.</param>
internal sealed record EndLabel(string Class, ImmutableArray<string> Lines, string Sample, double TextX, double Top, string? Leader);

/// <summary>
/// Names of lines without markers, in the right margin: no two overlap, their order is that of the lines' ends, none is cut.
/// </summary>
internal sealed class EndLabels
{
    /// <summary>From the end of the plot to the sample: room for the leaders.</summary>
    private const double LeaderRoom = 14;

    private const double SampleLength = 20;

    private const double SampleToText = 6;

    private const double Gap = 3;

    /// <summary>Moved by less than this, a label needs no leader.</summary>
    private const double Unnoticed = 3;

    /// <summary>Share of the drawing's width the labels may take; beyond it a key does better.</summary>
    private const double LargestShare = 0.32;

    private readonly DrawingMeasures _measures;
    private readonly ImmutableArray<(EndText Text, ImmutableArray<string> Lines)> _texts;

    private EndLabels(DrawingMeasures measures, ImmutableArray<(EndText Text, ImmutableArray<string> Lines)> texts) =>
        (_measures, _texts) = (measures, texts);

    /// <summary>What the labels need to the right of the plot.</summary>
    public double Width => BeforeText + _texts.SelectMany(text => text.Lines).Max(Wide);

    private static double BeforeText => LeaderRoom + SampleLength + SampleToText;

    /// <summary>Labels for these lines; null where they do not fit, or there is none, and a key is needed.</summary>
    public static EndLabels? For(IEnumerable<EndText> texts, DrawingMeasures measures)
    {
        double widest = (measures.Width * LargestShare) - BeforeText;
        var labels = new EndLabels(measures, [.. texts.Select(text =>
            (text, TextWidth.Wrap(text.Text, widest, measures.FontSize, bold: true)))]);
        return measures.LabelsBeside && labels._texts.Length > 0 && labels.Fit(widest) ? labels : null;
    }

    /// <param name="ends">Of the lines, in the order the texts were given.</param>
    /// <param name="right">End of the plot.</param>
    /// <param name="top">No label reaches above this.</param>
    /// <param name="bottom">No label reaches below this.</param>
    public ImmutableArray<EndLabel> Place(IReadOnlyList<(double X, double Y)> ends, double right, double top, double bottom)
    {
        int[] order = [.. Enumerable.Range(0, ends.Count).OrderBy(i => ends[i].Y)];
        double[] wanted = [.. order.Select(i => ends[i].Y)];
        double[] heights = [.. order.Select(i => Height(_texts[i].Lines))];
        double[] middles = LabelSpread.Solve(wanted, heights, Gap, top - (_measures.LineHeight / 2), bottom + (_measures.LineHeight / 2))!;
        return [.. order.Select((i, place) => Placed(i, ends[i], right + LeaderRoom, middles[place]))];
    }

    private EndLabel Placed(int index, (double X, double Y) end, double left, double middle)
    {
        (EndText text, ImmutableArray<string> lines) = _texts[index];
        string? leader = Math.Abs(middle - end.Y) < Unnoticed && left - end.X <= LeaderRoom + Unnoticed
            ? null
            : $"M{SvgNumber.Pair(end.X + 2, end.Y)} L{SvgNumber.Pair(left - 2, middle)}";
        string sample = $"M{SvgNumber.Pair(left, middle)} h{SvgNumber.Of(SampleLength)}";
        return new(text.Class, lines, sample, left + SampleLength + SampleToText, middle - (Height(lines) / 2), leader);
    }

    private bool Fit(double widest) =>
        _texts.All(text => text.Lines.All(line => Wide(line) <= widest))
        && _texts.Sum(text => Height(text.Lines) + Gap) <= _measures.PlotHeight;

    private double Height(ImmutableArray<string> lines) => lines.Length * _measures.LineHeight;

    private double Wide(string line) => TextWidth.Of(line, _measures.FontSize, bold: true);
}
