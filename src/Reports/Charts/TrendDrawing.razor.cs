using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Reports.Charts.Geometry;
using Microsoft.AspNetCore.Components;

namespace KpiAnalytics.Reports.Charts;

/// <summary>
/// One drawing of a trend. On an interactive page its points are one tab stop with arrow keys between them; on a static page,
/// where no key can be answered, each point is a tab stop.
/// </summary>
public sealed partial class TrendDrawing
{
    private static readonly ImmutableArray<string> NoFigures = ["No figures for these periods"];

    private TrendLayout? _layout;
    private ElementReference[] _points = [];
    private int _current;

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
        if (_points.Length == _layout.FocusPoints.Length)
            return;
        _points = new ElementReference[_layout.FocusPoints.Length];
        // The latest figure is what most readers come for.
        _current = Math.Max(0, _points.Length - 1);
    }

    private static string N(double value) => SvgNumber.Of(value);

    private static string LabelMarker(DirectLabel label) =>
        MarkerPath.Of(label.Role, label.MarkerX, label.Middle, Markers.Radius(label.Role));

    private double LabelTop(DirectLabel label) => label.Middle - (label.Lines.Length * LineHeight / 2);

    private double NoteTop(PlacedNote note) => Layout.NoteBottom(note) - (note.Lines.Length * LineHeight);

    private double NoteLineTop(PlacedNote note) => note.StandsBesideLine ? NoteTop(note) : Layout.NoteBottom(note);

    private string? TabIndex(int index)
    {
        if (!Trend.Options.FocusablePoints)
            return null;
        return !RendererInfo.IsInteractive || index == _current ? "0" : "-1";
    }

    private async Task MoveAsync(string key, int from)
    {
        int to = RovingFocus.After(key, from, _points.Length);
        if (to == from)
            return;
        _current = to;
        await _points[to].FocusAsync(preventScroll: true);
    }
}
