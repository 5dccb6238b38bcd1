using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>One measure in one category, over a whole grid of areas and periods.</summary>
internal sealed class MeasureAnswer
{
    private readonly Measure _measure;
    private readonly Cell _cell;
    private readonly PublishedFigures? _published;
    private readonly FigureMaker _figures;
    private readonly ILineCounts? _counts;
    private readonly IPeriodCounts? _children;
    private readonly string _lacking;

    /// <param name="published">Null where others print no such figure: of a category, or under a filter.</param>
    /// <param name="countChildren">Whether the children behind each figure are counted too.</param>
    public MeasureAnswer(Caseload caseload, TallyCounts tallies, Measure measure, Cell cell, PublishedFigures? published, bool countChildren)
    {
        (_measure, _cell, _published) = (measure, cell, published);
        _figures = new FigureMaker(caseload, measure, cell.Filter);
        _counts = LineCounts.Of(caseload, tallies, measure, cell);
        _children = countChildren && _counts is not null ? ChildrenCounts(tallies, measure, cell) : null;
        _lacking = TemplateCounts.CanReplace(caseload, measure) ? "" : caseload.Lacking(measure);
        if (_counts is null && cell.Own.IsEmpty)
        {
            _lacking = $"the filter does not describe {measure.NumeratorName}";
        }
    }

    /// <summary>Gives the figures counted from the records their interval; null where it was not asked for.</summary>
    public ResampledIntervals? Resampled { get; init; }

    public void AddTo(ImmutableArray<MeasureResult>.Builder results, QuestionGrid grid)
    {
        // A category that does not describe the measure's events has no figures at all: nothing could be said in them.
        if (_counts is null && !_cell.Own.IsEmpty)
        {
            return;
        }

        var figures = new MeasureResult?[grid.Cells];
        grid.EachArea((block, area) => Fill(figures.AsSpan(block.CellOf(area), block.Periods.Length), block.Areas[area], block.Periods));
        results.AddRange(figures.OfType<MeasureResult>());
    }

    private void Fill(Span<MeasureResult?> figures, ComparedArea area, ImmutableArray<Period> periods)
    {
        // Counted when the first period asks: an area of which all is printed is not counted.
        Counts[]? counts = null;
        for (int i = 0; i < periods.Length; i++)
        {
            figures[i] = periods[i].Start < _measure.FirstPeriodStart ? null
                : Printed(area, periods[i]) ?? (area.IsHeld ? Counted(area, periods[i], (counts ??= CountsOf(area, periods))[i]) : NotSupplied(area, periods[i]));
        }
    }

    /// <summary>A service's figure is always our own count. A comparator's is the printed one where there is one.</summary>
    private MeasureResult? Printed(ComparedArea area, Period period) =>
        area.Area.Type != AreaType.Service && _published?.Find(_measure, area.Area, period) is { } printed
            ? _figures.Printed(area.Area, period, printed)
            : null;

    private MeasureResult Counted(ComparedArea area, Period period, Counts counts)
    {
        MeasureResult counted = _figures.Counted(area.Area, period, WithChildren(counts, area, period)) with { Breakdown = _cell.Breakdown, Category = _cell.Category };
        return Resampled is null ? counted : Resampled.WithInterval(counted, area);
    }

    /// <summary>Null of a comparator, which nobody said was in the extract.</summary>
    private MeasureResult? NotSupplied(ComparedArea area, Period period) => area.Area.Type != AreaType.Service
        ? null
        : _figures.NotSupplied(area.Area, period, "no records of this service in the extract") with { Breakdown = _cell.Breakdown, Category = _cell.Category };

    private Counts[] CountsOf(ComparedArea area, ImmutableArray<Period> periods)
    {
        var counts = new Counts[periods.Length];
        if (_lacking.Length > 0)
        {
            Array.Fill(counts, new Counts(0, null, 1) { Details = new() { Lacking = _lacking } });
            return counts;
        }

        _counts!.Fill(counts, area, periods);
        return counts;
    }

    // Of the prolific few the count itself knows how many they are: fewer than those whose reoffences were looked through.
    private Counts WithChildren(Counts counts, ComparedArea area, Period period) =>
        _children is null || _lacking.Length > 0 || counts.Details.Children is not null
            ? counts
            : counts with { Details = counts.Details with { Children = _children.Count(area, period) } };

    /// <summary>Null where no child stands behind the events: a board meeting.</summary>
    private static IPeriodCounts? ChildrenCounts(TallyCounts tallies, Measure measure, Cell cell) =>
        measure.EventsOf(measure.Above) is var events && events is EventKind.BoardSector or EventKind.BoardSeat
            ? null
            : tallies.Of(events, cell.Filter, Tally.Children.Where([.. measure.Above.Facts]).Unless([.. measure.Above.Except]));
}
