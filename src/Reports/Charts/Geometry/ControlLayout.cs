using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Every number of one drawing of a control chart.</summary>
internal sealed record ControlLayout
{
    private static readonly ImmutableArray<string> NoFigures = ["No figures for these periods"];

    public required DrawingMeasures Measures { get; init; }

    public required PlotFrame Frame { get; init; }

    public required PlotAxes Axes { get; init; }

    /// <summary>Mean and limits, segment by segment.</summary>
    public required ImmutableArray<ControlLinePath> Lines { get; init; }

    /// <summary>Path of the target line; null where none is set.</summary>
    public required string? Target { get; init; }

    /// <summary>Through the values, broken at a missing one and at a rebase.</summary>
    public required ImmutableArray<string> Values { get; init; }

    public required ImmutableArray<ControlMarker> Markers { get; init; }

    public required ImmutableArray<PlacedWord> Words { get; init; }

    public required ImmutableArray<PlacedNote> Notes { get; init; }

    /// <summary>Empty where the key names the lines instead.</summary>
    public required ImmutableArray<EndLabel> Labels { get; init; }

    public required ImmutableArray<FocusMark> Marks { get; init; }

    /// <summary>Lower edge of a note's text.</summary>
    public double NoteBottom(PlacedNote note) =>
        Frame.Top - (Measures.LineHeight / 2) - FrameLayout.RowBottom(Notes, note.Row, Measures);

    public static ControlLayout Of(ControlPlot plot, DrawingSize size)
    {
        DrawingMeasures measures = DrawingMeasures.Of(plot.Options.Width, plot.Options.Height, size);
        ControlEnd[] ends = [.. ControlEnd.Of(plot)];
        EndLabels? labels = EndLabels.For(ends.Select(end => new EndText(end.Class, end.Words)), measures);
        ControlFrame outer = ControlFrame.Of(plot, measures, labels?.Width ?? TrendLayout.Margin);
        PlotFrame frame = outer.Frame;
        PlotAxes axes = AxesOf(plot, outer, measures, stacked: size == DrawingSize.Compact);
        return new()
        {
            Measures = measures,
            Frame = frame,
            Axes = axes,
            Lines = [.. plot.Segments.SelectMany(segment => ControlLinePaths.Of(segment, frame))],
            Target = plot.Options.Target is { } target ? $"M{SvgNumber.Pair(frame.Left, frame.Y(target))} H{SvgNumber.Of(frame.Right)}" : null,
            Values = [.. plot.Segments.SelectMany(segment => ValuesOf(segment, frame))],
            Markers = [.. plot.Points.Where(point => point.Value is not null).Select(point =>
                ControlMarker.At(point.Signal, frame.Time.X(point.End), frame.Y(point.Value!.Value)))],
            Words = SignalWords.Place(plot, frame, measures),
            Notes = outer.Notes,
            Labels = labels?.Place([.. ends.Select(end => (frame.Right, frame.Y(end.Value)))], frame.Right, frame.Top, frame.Bottom) ?? [],
            Marks = MarksOf(plot, frame, measures, axes.Height),
        };
    }

    private static PlotAxes AxesOf(ControlPlot plot, ControlFrame outer, DrawingMeasures measures, bool stacked)
    {
        PlotFrame frame = outer.Frame;
        TrendPeriod[] periods = [.. plot.Points.Select(point => point.Period)];
        return new(
            frame.Left, frame.Right, frame.Top, frame.AxisY, measures.LineHeight, outer.UnitLines,
            plot.IsEmpty ? [] : [.. frame.Values.Ticks.Select(tick => new ValueTick(frame.Y(tick), ValueFormat.Number(tick, frame.Values.Decimals), tick == 0))],
            [.. TimeAxis.Ticks(periods, frame.Time, measures, stacked).Select(tick => new AcrossTick(tick.X, tick.LabelX, tick.Lines))],
            [], frame.Values.LeavesOutZero && !plot.IsEmpty ? AxisBreak.Path(frame) : null, plot.IsEmpty ? NoFigures : []);
    }

    private static IEnumerable<string> ValuesOf(ControlChartSegment segment, PlotFrame frame)
    {
        var run = new List<(double, double)>();
        foreach (ControlChartPoint? point in segment.Points.Append(null))
        {
            if (point?.Value is { } value)
            {
                run.Add((frame.Time.X(point.End), frame.Y(value)));
                continue;
            }
            if (run.Count > 1)
                yield return CurvePath.Path(run);
            run.Clear();
        }
    }

    private static ImmutableArray<FocusMark> MarksOf(ControlPlot plot, PlotFrame frame, DrawingMeasures measures, double height)
    {
        ControlChartPoint[] points = [.. plot.Points];
        double[] places = [.. points.Select(point => frame.Time.X(point.End))];
        return [.. points.Select((point, i) =>
        {
            double from = i == 0 ? frame.Left : (places[i - 1] + places[i]) / 2;
            double to = i == places.Length - 1 ? frame.Right : (places[i] + places[i + 1]) / 2;
            double y = point.Value is { } value ? frame.Y(value) : frame.AxisY;
            Tip tip = Tip.Beside([point.Period.Name, .. plot.Words(point)], places[i], frame.Top, (frame.Left + frame.Right) / 2, measures).At(y, height);
            return new FocusMark(plot.Describe(point), places[i], y, new(from, frame.Top, to - from, frame.AxisY - frame.Top),
                $"M{SvgNumber.Pair(places[i], frame.Top)} V{SvgNumber.Of(frame.AxisY)}", tip);
        })];
    }
}
