using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>
/// Where names, plot and figures of an interval chart stand: side by side in the wide drawing, one above the other in the compact one,
/// where three columns would leave no room for the plot.
/// </summary>
internal sealed record IntervalColumns(
    bool Stacked, double PlotLeft, double PlotRight, double FigureX,
    ImmutableArray<ImmutableArray<string>> Names, ImmutableArray<ImmutableArray<string>> Figures)
{
    private const double WidestName = 0.3;

    private const double WidestFigure = 0.28;

    /// <summary>Between columns.</summary>
    private const double Gap = 16;

    /// <summary>Keeps a dot at the end of the axis inside the drawing.</summary>
    private const double Edge = 10;

    public static IntervalColumns Of(IntervalList list, DrawingMeasures measures)
    {
        bool stacked = !measures.LabelsBeside;
        ImmutableArray<ImmutableArray<string>> names = Wrapped(list.Rows.Select(row => row.Name), stacked ? 1 : WidestName, measures, bold: stacked);
        ImmutableArray<ImmutableArray<string>> figures = Wrapped(list.Rows.Select(list.Figure), stacked ? 1 : WidestFigure, measures, bold: false);
        if (stacked)
            return new(true, Edge, measures.Width - Edge, 0, names, figures);
        double figureX = measures.Width - Widest(figures, measures);
        return new(false, Widest(names, measures) + Gap, figureX - Gap, figureX, names, figures);
    }

    private static ImmutableArray<ImmutableArray<string>> Wrapped(IEnumerable<string> texts, double share, DrawingMeasures measures, bool bold) =>
        [.. texts.Select(text => TextWidth.Wrap(text, measures.Width * share, measures.FontSize, bold))];

    private static double Widest(ImmutableArray<ImmutableArray<string>> texts, DrawingMeasures measures) =>
        texts.SelectMany(lines => lines).Max(line => (double?)TextWidth.Of(line, measures.FontSize)) ?? 0;
}
