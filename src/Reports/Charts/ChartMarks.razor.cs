using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;
using Microsoft.AspNetCore.Components;

namespace KpiAnalytics.Reports.Charts;

/// <summary>
/// The marks of one drawing that can be focused. On an interactive page they are one tab stop with arrow keys between them; on a
/// static page, where no key can be answered, each is a tab stop, but the minor ones.
/// </summary>
public sealed partial class ChartMarks
{
    private ElementReference[] _elements = [];
    private int _current;

    [Parameter, EditorRequired]
    public ImmutableArray<FocusMark> Marks { get; set; } = [];

    [Parameter, EditorRequired]
    public double LineHeight { get; set; }

    /// <summary>False where tab stops would be in the way (a printed pack).</summary>
    [Parameter]
    public bool Focusable { get; set; } = true;

    /// <summary>The mark that holds the tab stop at first: what most readers come for.</summary>
    [Parameter]
    public int First { get; set; }

    protected override void OnParametersSet()
    {
        if (_elements.Length == Marks.Length)
            return;
        _elements = new ElementReference[Marks.Length];
        _current = Math.Clamp(First, 0, Math.Max(0, Marks.Length - 1));
    }

    private static string N(double value) => SvgNumber.Of(value);

    private string? TabIndex(int index)
    {
        if (!Focusable)
            return null;
        if (RendererInfo.IsInteractive)
            return index == _current ? "0" : "-1";
        return Marks[index].IsMinor ? null : "0";
    }

    private async Task MoveAsync(string key, int from)
    {
        int to = RovingFocus.After(key, from, _elements.Length);
        if (to == from)
            return;
        _current = to;
        await _elements[to].FocusAsync(preventScroll: true);
    }
}
