using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Finds the place of a control chart's plot: value labels decide its left, line names its right, unit and notes its top.</summary>
internal sealed record ControlFrame(PlotFrame Frame, ImmutableArray<string> UnitLines, ImmutableArray<PlacedNote> Notes)
{
    private const double Inset = 10;

    private const double BreakHeight = 16;

    /// <summary>A note is wrapped at this share of the drawing's width.</summary>
    private const double NoteShare = 0.45;

    private const double RowGap = 4;

    public static ControlFrame Of(ControlPlot plot, DrawingMeasures measures, double rightMargin)
    {
        NiceScale values = NiceScale.Cover(plot.DrawnValues, plot.Options.Baseline, measures.MostTicks, plot.Options.Format.Decimals);
        double left = TrendLayout.Margin + values.Ticks.Max(tick => TextWidth.Of(ValueFormat.Number(tick, values.Decimals), measures.FontSize));
        double right = measures.Width - rightMargin;
        DateOnly[] ends = [.. plot.Points.Select(point => point.End)];
        TimeScale time = new(ends.FirstOrDefault(), ends.LastOrDefault(), left + Inset, right - Inset);
        ImmutableArray<string> unit = TextWidth.Wrap(
            values.LeavesOutZero ? $"{plot.Options.Unit} ({FrameLayout.BrokenAxisWords})" : plot.Options.Unit, measures.Width, measures.FontSize);
        ImmutableArray<PlacedNote> notes = NotesOf(plot, time, measures);
        int rows = notes.IsEmpty ? 0 : notes.Max(note => note.Row) + 1;
        double above = rows == 0 ? 0 : FrameLayout.RowBottom(notes, rows, measures) + RowGap;
        double top = (unit.Length * measures.LineHeight) + above + (measures.LineHeight * 0.75), bottom = top + measures.PlotHeight;
        return new(new(left, right, top, bottom, values.LeavesOutZero ? bottom + BreakHeight : bottom, values, time), unit, notes);
    }

    // Between the last point before and the first point of the new segment.
    private static ImmutableArray<PlacedNote> NotesOf(ControlPlot plot, TimeScale time, DrawingMeasures measures) =>
        AnnotationRows.Place(
            plot.Segments.Zip(plot.Segments.Skip(1), (before, after) => (
                (time.X(before.Points[^1].End) + time.X(after.Points[0].End)) / 2,
                TextWidth.Wrap(after.Reason!, measures.Width * NoteShare, measures.FontSize))),
            measures.FontSize, 0, measures.Width);
}
