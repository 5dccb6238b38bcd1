using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A tick under the plot.</summary>
/// <param name="LabelX">Middle of the label: X, unless the label would have left the drawing.</param>
internal sealed record AcrossTick(double X, double LabelX, ImmutableArray<string> Lines);

/// <summary>Axes and grid of a plot, ready to draw.</summary>
/// <param name="UnitLines">At the top left: what the value axis counts.</param>
/// <param name="TitleLines">Under the ticks at the right: what the other axis counts.</param>
/// <param name="Break">Path of the zigzag where the value axis leaves out zero; null for none.</param>
/// <param name="Empty">The words of a plot without figures; none where there are figures.</param>
internal sealed record PlotAxes(
    double Left, double Right, double Top, double AxisY, double LineHeight, ImmutableArray<string> UnitLines,
    ImmutableArray<ValueTick> ValueTicks, ImmutableArray<AcrossTick> AcrossTicks, ImmutableArray<string> TitleLines,
    string? Break, ImmutableArray<string> Empty)
{
    /// <summary>Of a tick's label under the axis, and of the title under the labels.</summary>
    public double LabelTop => AxisY + (LineHeight / 2);

    public double TitleTop => LabelTop + (LineHeight * (AcrossTicks.Max(tick => (int?)tick.Lines.Length) ?? 0)) + (LineHeight / 8);

    /// <summary>Lower edge of all that is written.</summary>
    public double Height => TitleTop + (LineHeight * (TitleLines.Length + 0.2));

    /// <summary>A tick whose label is kept inside the drawing.</summary>
    public static AcrossTick Tick(double x, ImmutableArray<string> lines, DrawingMeasures measures)
    {
        double half = lines.Max(line => TextWidth.Of(line, measures.FontSize)) / 2;
        return new(x, Math.Max(half, Math.Min(x, measures.Width - half)), lines);
    }
}
