using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Every number of one drawing of an interval chart.</summary>
internal sealed record IntervalLayout
{
    /// <summary>Of the plot strip of a stacked row, in line heights.</summary>
    private const double StackedStrip = 1.4;

    /// <summary>Around the words of a row, in line heights.</summary>
    private const double RowSpace = 0.7;

    public required DrawingMeasures Measures { get; init; }

    public required IntervalColumns Columns { get; init; }

    public required double Height { get; init; }

    public required double AxisY { get; init; }

    /// <summary>Unit, and the words that go with the scale.</summary>
    public required ImmutableArray<string> UnitLines { get; init; }

    /// <summary>The reference's name above its line.</summary>
    public required ImmutableArray<string> ReferenceLines { get; init; }

    /// <summary>Middle of those words.</summary>
    public required double ReferenceTextX { get; init; }

    /// <summary>Null where there is no reference.</summary>
    public required double? ReferenceX { get; init; }

    public required ImmutableArray<AcrossTick> Ticks { get; init; }

    public required ImmutableArray<DrawnInterval> Rows { get; init; }

    public required ImmutableArray<FocusMark> Marks { get; init; }

    public double ReferenceTop => UnitLines.Length * Measures.LineHeight;

    public static IntervalLayout Of(IntervalList list, DrawingSize size)
    {
        DrawingMeasures measures = DrawingMeasures.Of(list.Options.Width, 0, size);
        IntervalColumns columns = IntervalColumns.Of(list, measures);
        IntervalAxis axis = IntervalAxis.Of(list, measures, columns.PlotLeft, columns.PlotRight);
        ImmutableArray<string> unit = TextWidth.Wrap(Unit(list.Options, axis.Scale), measures.Width, measures.FontSize);
        ImmutableArray<string> reference = TextWidth.Wrap(list.Options.Reference?.Name ?? "", measures.Width, measures.FontSize);
        double top = (unit.Length + reference.Length + 0.3) * measures.LineHeight;
        ImmutableArray<DrawnInterval> rows = Place(list, columns, axis, measures, top);
        double axisY = rows.IsEmpty ? top : rows[^1].Strip.Bottom;
        double? referenceX = list.Options.Reference is { } line ? axis.X(line.Value) : null;
        double height = axisY + (measures.LineHeight * 1.8);
        return new()
        {
            Measures = measures,
            Columns = columns,
            Height = height,
            AxisY = axisY,
            UnitLines = unit,
            ReferenceLines = reference,
            ReferenceTextX = reference.IsEmpty ? 0 : PlotAxes.Tick(referenceX!.Value, reference, measures).LabelX,
            ReferenceX = referenceX,
            Ticks = list.Rows.All(row => row.Value is null) ? [] : TicksOf(axis, measures, list.Options.Format.Suffix),
            Rows = rows,
            Marks = [.. list.Rows.Select((row, i) => Mark(list, row, rows[i], axis, measures, height))],
        };
    }

    private static string Unit(IntervalChartOptions options, AxisScale scale) =>
        scale.IsLogarithmic ? $"{options.Unit} (ratio scale: equal steps are equal ratios)"
        : scale.LeavesOutZero ? $"{options.Unit} ({FrameLayout.BrokenAxisWords})"
        : options.Unit;

    private static ImmutableArray<AcrossTick> TicksOf(IntervalAxis axis, DrawingMeasures measures, string suffix) =>
        [.. axis.Scale.Ticks.Select(tick => PlotAxes.Tick(axis.X(tick), [axis.Scale.Print(tick, suffix)], measures))];

    private static ImmutableArray<DrawnInterval> Place(
        IntervalList list, IntervalColumns columns, IntervalAxis axis, DrawingMeasures measures, double top)
    {
        var rows = ImmutableArray.CreateBuilder<DrawnInterval>();
        for (int i = 0; i < list.Rows.Length; i++)
        {
            DrawnInterval row = columns.Stacked
                ? Stacked(list.Rows[i], columns, i, axis, measures, top)
                : SideBySide(list.Rows[i], columns, i, axis, measures, top);
            rows.Add(row);
            top = row.Strip.Bottom;
        }
        return rows.ToImmutable();
    }

    private static DrawnInterval SideBySide(
        IntervalRow row, IntervalColumns columns, int index, IntervalAxis axis, DrawingMeasures measures, double top)
    {
        (ImmutableArray<string> name, ImmutableArray<string> figure) = (columns.Names[index], columns.Figures[index]);
        double height = (Math.Max(name.Length, figure.Length) + RowSpace) * measures.LineHeight, middle = top + (height / 2);
        return Draw(row, axis, middle, new(axis.Left, top, axis.Right - axis.Left, height),
            name, middle - (name.Length * measures.LineHeight / 2), figure, middle - (figure.Length * measures.LineHeight / 2));
    }

    private static DrawnInterval Stacked(
        IntervalRow row, IntervalColumns columns, int index, IntervalAxis axis, DrawingMeasures measures, double top)
    {
        (ImmutableArray<string> name, ImmutableArray<string> figure) = (columns.Names[index], columns.Figures[index]);
        double nameTop = top + (measures.LineHeight * RowSpace / 2), figureTop = nameTop + (name.Length * measures.LineHeight);
        double strip = figureTop + (figure.Length * measures.LineHeight), height = StackedStrip * measures.LineHeight;
        return Draw(row, axis, strip + (height / 2), new(axis.Left, strip, axis.Right - axis.Left, height), name, nameTop, figure, figureTop);
    }

    private static DrawnInterval Draw(
        IntervalRow row, IntervalAxis axis, double y, HitBox strip,
        ImmutableArray<string> name, double nameTop, ImmutableArray<string> figure, double figureTop) =>
        new(y, strip, name, nameTop, figure, figureTop,
            DrawnInterval.BarOf(row, axis, y), DrawnInterval.DotOf(row, axis, y), DrawnInterval.BesideOf(row, axis, y));

    private static FocusMark Mark(
        IntervalList list, IntervalRow row, DrawnInterval drawn, IntervalAxis axis, DrawingMeasures measures, double height)
    {
        double x = row.Value is { } value ? axis.X(value) : axis.Left;
        Tip tip = Tip.Beside([row.Name, .. TipLines(list, row)], x, 0, (axis.Left + axis.Right) / 2, measures).At(drawn.Y, height);
        return new(list.Describe(row), x, drawn.Y, drawn.Strip, null, tip);
    }

    private static IEnumerable<string> TipLines(IntervalList list, IntervalRow row) => row.Beside is { } beside
        ? [list.Figure(row), $"{list.Options.BesideName} {list.Options.Format.Print(beside)}"]
        : [list.Figure(row)];
}
