using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Finds the place of the plot: the value labels decide its left, the names its right, unit and notes its top.</summary>
internal sealed record FrameLayout(PlotFrame Frame, ImmutableArray<string> UnitLines, ImmutableArray<PlacedNote> Notes)
{
    public const string BrokenAxisWords = "scale does not start at 0";

    /// <summary>Between the ends of the plot and the first and last period.</summary>
    private const double Inset = 10;

    /// <summary>Height of the zigzag between the lowest tick and the time axis.</summary>
    private const double BreakHeight = 16;

    /// <summary>A note is wrapped at this share of the drawing's width.</summary>
    private const double NoteShare = 0.45;

    private const double RowGap = 4;

    public static FrameLayout Of(Trend trend, DrawingMeasures measures, double rightMargin)
    {
        NiceScale values = NiceScale.Cover(
            trend.DrawnValues, trend.Options.Baseline, measures.MostTicks, trend.Options.Format.Decimals);
        double left = TrendLayout.Margin + values.Ticks.Max(tick =>
            TextWidth.Of(ValueFormat.Number(tick, values.Decimals), measures.FontSize));
        double right = measures.Width - rightMargin;
        ImmutableArray<TrendPeriod> periods = trend.Periods;
        TimeScale time = periods is [var first, .., var last]
            ? new(first.End, last.End, left + Inset, right)
            : new(default, default, left + Inset, right);
        ImmutableArray<string> unit = Unit(trend.Options.Unit, values, measures);
        ImmutableArray<PlacedNote> notes = PlaceNotes(trend.Annotations, periods, time, measures);
        double top = (unit.Length * measures.LineHeight) + NotesHeight(notes, measures) + (measures.LineHeight * 0.75);
        double bottom = top + measures.PlotHeight;
        double axis = values.LeavesOutZero ? bottom + BreakHeight : bottom;
        return new(new(left, Math.Min(right + Inset, measures.Width), top, bottom, axis, values, time), unit, notes);
    }

    /// <summary>Bottom edge of a row of notes, counted upwards from the top of the plot.</summary>
    public static double RowBottom(ImmutableArray<PlacedNote> notes, int row, DrawingMeasures measures) =>
        Enumerable.Range(0, row).Sum(below => RowHeight(notes, below, measures));

    private static double NotesHeight(ImmutableArray<PlacedNote> notes, DrawingMeasures measures) =>
        notes.IsEmpty ? 0 : RowBottom(notes, notes.Max(note => note.Row) + 1, measures) + RowGap;

    private static double RowHeight(ImmutableArray<PlacedNote> notes, int row, DrawingMeasures measures) =>
        (notes.Where(note => note.Row == row).Max(note => (int?)note.Lines.Length) ?? 0) * measures.LineHeight + RowGap;

    private static ImmutableArray<string> Unit(string unit, NiceScale values, DrawingMeasures measures)
    {
        if (!values.LeavesOutZero)
            return TextWidth.Wrap(unit, measures.Width, measures.FontSize);
        ImmutableArray<string> together = TextWidth.Wrap($"{unit} ({BrokenAxisWords})", measures.Width, measures.FontSize);
        return together.Length == 1
            ? together
            : [.. TextWidth.Wrap(unit, measures.Width, measures.FontSize), $"({BrokenAxisWords})"];
    }

    // A note outside the periods separates nothing and is left out of the drawing.
    private static ImmutableArray<PlacedNote> PlaceNotes(
        ImmutableArray<TrendAnnotation> annotations, ImmutableArray<TrendPeriod> periods, TimeScale time, DrawingMeasures measures)
    {
        var notes = new List<(double, ImmutableArray<string>)>();
        foreach (TrendAnnotation annotation in annotations)
        {
            for (int i = 1; i < periods.Length; i++)
            {
                if (annotation.Separates(periods[i - 1].End, periods[i].End))
                    notes.Add(((time.X(periods[i - 1].End) + time.X(periods[i].End)) / 2, Lines(annotation, measures)));
            }
        }
        return AnnotationRows.Place(notes, measures.FontSize, 0, measures.Width);
    }

    private static ImmutableArray<string> Lines(TrendAnnotation annotation, DrawingMeasures measures) =>
        TextWidth.Wrap(annotation.Text, measures.Width * NoteShare, measures.FontSize);
}
