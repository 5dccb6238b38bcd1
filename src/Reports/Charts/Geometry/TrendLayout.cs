using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A tick of the value axis.</summary>
internal sealed record ValueTick(double Y, string Text, bool IsZero);

/// <summary>One series, ready to draw.</summary>
internal sealed record DrawnSeries(
    SeriesRole Role, ImmutableArray<string> Bands, ImmutableArray<LinePiece> Lines, ImmutableArray<Marker> Markers);

/// <summary>Every number of one drawing. Nothing here knows of components or colours.</summary>
internal sealed record TrendLayout
{
    /// <summary>Between the value labels and the plot, and around the drawing.</summary>
    public const double Margin = 8;

    public required DrawingMeasures Measures { get; init; }

    public required double Height { get; init; }

    public required PlotFrame Frame { get; init; }

    /// <summary>The unit, and the words that go with a broken axis.</summary>
    public required ImmutableArray<string> UnitLines { get; init; }

    public required ImmutableArray<ValueTick> ValueTicks { get; init; }

    public required ImmutableArray<TimeTick> TimeTicks { get; init; }

    /// <summary>Where each period stands, named or not.</summary>
    public required ImmutableArray<double> PeriodPlaces { get; init; }

    /// <summary>Comparators first, the service last and so on top.</summary>
    public required ImmutableArray<DrawnSeries> Series { get; init; }

    public required ImmutableArray<PlacedNote> Notes { get; init; }

    /// <summary>Empty where a key is needed instead.</summary>
    public required ImmutableArray<DirectLabel> Labels { get; init; }

    public required ImmutableArray<FocusPoint> FocusPoints { get; init; }

    public required bool NeedsKey { get; init; }

    /// <summary>True where no series has a value: the drawing says so in words.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>Lower edge of a note's text.</summary>
    public double NoteBottom(PlacedNote note) =>
        Frame.Top - (Measures.LineHeight / 2) - FrameLayout.RowBottom(Notes, note.Row, Measures);

    public static TrendLayout Of(Trend trend, DrawingSize size)
    {
        DrawingMeasures measures = DrawingMeasures.Of(trend.Options, size);
        DirectLabels? labels = DirectLabels.For(trend, measures);
        FrameLayout outer = FrameLayout.Of(trend, measures, labels?.Width ?? Margin);
        PlotFrame frame = outer.Frame;
        ImmutableArray<TimeTick> dates = TimeAxis.Ticks(trend.Periods, frame.Time, measures, stacked: size == DrawingSize.Compact);
        bool empty = !trend.DrawnValues.Any();
        return new()
        {
            Measures = measures,
            Height = frame.AxisY + (measures.LineHeight * ((dates.Max(tick => (int?)tick.Lines.Length) ?? 0) + 0.7)),
            Frame = frame,
            UnitLines = outer.UnitLines,
            ValueTicks = empty ? [] : [.. frame.Values.Ticks.Select(tick => Tick(tick, frame))],
            TimeTicks = dates,
            PeriodPlaces = [.. trend.Periods.Select(period => frame.Time.X(period.End))],
            Series = [.. trend.Series.OrderByDescending(series => series.Role).Select(series => Draw(series, trend, frame))],
            Notes = outer.Notes,
            Labels = labels?.Place(frame) ?? [],
            FocusPoints = Geometry.FocusPoints.Of(trend, frame, measures),
            NeedsKey = labels is null && !empty,
            IsEmpty = empty,
        };
    }

    private static ValueTick Tick(double value, PlotFrame frame) =>
        new(frame.Y(value), ValueFormat.Number(value, frame.Values.Decimals), value == 0);

    private static DrawnSeries Draw(TrendSeries series, Trend trend, PlotFrame frame)
    {
        ImmutableArray<ImmutableArray<TrendPoint>> runs = Runs.Of(series, trend.Annotations);
        return new(
            series.Role,
            series.Role == SeriesRole.Service ? [.. runs.SelectMany(run => BandPath.Of(run, frame))] : [],
            [.. runs.SelectMany(run => LinePath.Of(run, frame))],
            Markers.Of(series, runs, frame));
    }
}
