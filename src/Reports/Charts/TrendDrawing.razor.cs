using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Reports.Charts.Geometry;
using Microsoft.AspNetCore.Components;

namespace KpiAnalytics.Reports.Charts;

/// <summary>One drawing of a trend.</summary>
public sealed partial class TrendDrawing
{
    private static readonly ImmutableArray<string> NoFigures = ["No figures for these periods"];

    private TrendLayout? _layout;
    private ImmutableArray<FocusMark> _marks = [];

    [Parameter, EditorRequired]
    public required Trend Trend { get; set; }

    [Parameter, EditorRequired]
    public DrawingSize Size { get; set; }

    /// <summary>Opens the name of the drawing.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    private TrendLayout Layout => _layout!;

    private PlotFrame Frame => Layout.Frame;

    private double LineHeight => Layout.Measures.LineHeight;

    private string Summary => $"{Title}. Line chart: {string.Join(", ", Trend.Series.Select(series => series.Name))}.{SpokenNotes}";

    private string SpokenNotes => Trend.Annotations.IsEmpty
        ? ""
        : " Notes: " + string.Join("; ", Trend.Annotations.OrderBy(note => note.Date).Select(note => string.Create(
            CultureInfo.InvariantCulture, $"{note.Date:MMMM yyyy}, {note.Text}"))) + ".";

    protected override void OnParametersSet()
    {
        _layout = TrendLayout.Of(Trend, Size);
        _marks = [.. _layout.FocusPoints.Select(Mark)];
    }

    private static string N(double value) => SvgNumber.Of(value);

    private static string LabelMarker(DirectLabel label) =>
        MarkerPath.Of(label.Role, label.MarkerX, label.Middle, Markers.Radius(label.Role));

    private double LabelTop(DirectLabel label) => label.Middle - (label.Lines.Length * LineHeight / 2);

    private double NoteTop(PlacedNote note) => Layout.NoteBottom(note) - (note.Lines.Length * LineHeight);

    private double NoteLineTop(PlacedNote note) => note.StandsBesideLine ? NoteTop(note) : Layout.NoteBottom(note);

    private FocusMark Mark(FocusPoint point) => new(
        point.Name, point.X, point.Y ?? Frame.AxisY,
        new(point.HitLeft, Frame.Top, point.HitRight - point.HitLeft, Frame.AxisY - Frame.Top),
        $"M{N(point.X)} {N(Frame.Top)} V{N(Frame.AxisY)}", point.Tip);
}
