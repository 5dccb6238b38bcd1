using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The box that shows a mark's figures while it is pointed at or focused.</summary>
public sealed record Tip(double Left, double Top, double Width, double Height, ImmutableArray<string> Lines)
{
    public const double Padding = 8;

    /// <summary>Between a mark and its tip.</summary>
    private const double Away = 14;

    /// <summary>A line is wrapped at this share of the drawing's width.</summary>
    private const double WidestShare = 0.6;

    /// <summary>Beside the mark, on the side of the plot's middle, and always inside the drawing's width.</summary>
    internal static Tip Beside(ImmutableArray<string> lines, double x, double top, double middle, DrawingMeasures measures)
    {
        ImmutableArray<string> wrapped = [.. lines.SelectMany((line, i) =>
            TextWidth.Wrap(line, measures.Width * WidestShare, measures.FontSize, bold: i == 0))];
        double width = wrapped.Max(line => TextWidth.Of(line, measures.FontSize, bold: true)) + (2 * Padding);
        double height = (wrapped.Length * measures.LineHeight) + (2 * Padding);
        double left = x > middle ? x - Away - width : x + Away;
        return new(Math.Max(0, Math.Min(left, measures.Width - width)), top, width, height, wrapped);
    }

    /// <summary>The same tip with its middle at the mark's height, as far as the drawing's height allows.</summary>
    internal Tip At(double y, double drawingHeight) =>
        this with { Top = Math.Max(0, Math.Min(y - (Height / 2), drawingHeight - Height)) };
}
