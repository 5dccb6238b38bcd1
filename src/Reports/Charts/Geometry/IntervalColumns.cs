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
        ImmutableArray<ImmutableArray<string>> names = [.. list.Rows.Select(row =>
            TextWidth.Wrap(row.Name, measures.Width * (stacked ? 1 : WidestName), measures.FontSize, bold: stacked))];
        ImmutableArray<ImmutableArray<string>> figures = [.. list.Rows.Select(row =>
            Broken(list.FigureParts(row), measures.Width * (stacked ? 1 : WidestFigure), measures.FontSize))];
        if (stacked)
            return new(true, Edge, measures.Width - Edge, 0, names, figures);
        double figureX = measures.Width - Widest(figures, measures);
        return new(false, Widest(names, measures) + Gap, figureX - Gap, figureX, names, figures);
    }

    // On one line where that fits; otherwise each part starts its own, so that "cannot tell" is not torn apart.
    private static ImmutableArray<string> Broken(ImmutableArray<string> parts, double widest, double fontSize)
    {
        string together = string.Join(' ', parts);
        return TextWidth.Of(together, fontSize) <= widest
            ? [together]
            : [.. parts.SelectMany(part => TextWidth.Wrap(part, widest, fontSize))];
    }

    private static double Widest(ImmutableArray<ImmutableArray<string>> texts, DrawingMeasures measures) =>
        texts.SelectMany(lines => lines).Max(line => (double?)TextWidth.Of(line, measures.FontSize)) ?? 0;
}
