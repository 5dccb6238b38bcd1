using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine;

/// <summary>The front door: a prepared caseload and a question in, figures out.</summary>
public static class KpiEngine
{
    /// <summary>Answers a question. Rows come in the order of contracts/command-line.md; the same input gives the same rows.</summary>
    public static ImmutableArray<MeasureResult> Answer(Caseload caseload, Question question)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(question);
        List<(Period Period, ImmutableArray<ComparedArea> Areas)> grid = Grid(caseload, question);
        var published = new PublishedFigures(caseload.Reference, caseload.AsAt);
        IEnumerable<MeasureResult> results =
            from measure in question.Measures
            from cell in Cells(question)
            from result in Results(caseload, measure, cell, grid, cell.IsAllChildren ? published : null)
            select result;
        return [.. results.Order(ResultOrder.Instance)];
    }

    private static List<(Period Period, ImmutableArray<ComparedArea> Areas)> Grid(Caseload caseload, Question question)
    {
        var areas = new AreaFinder(caseload, question);
        Dictionary<DateOnly, ImmutableArray<ComparedArea>> areasByDay = [];
        return [.. from kind in question.PeriodKinds.Distinct()
                   from period in Period.Within(kind, question.From ?? caseload.Start, question.To ?? caseload.End)
                   select (period, AreasOn(period.End))];

        ImmutableArray<ComparedArea> AreasOn(DateOnly day) =>
            areasByDay.TryGetValue(day, out var found) ? found : areasByDay[day] = [.. areas.On(day)];
    }

    /// <summary>All children, then every category of every breakdown asked for.</summary>
    private static IEnumerable<Cell> Cells(Question question)
    {
        yield return new Cell("", "", question.Filter);
        foreach (Breakdown breakdown in question.Breakdowns.DistinctBy(breakdown => breakdown.Id))
        {
            foreach (ImmutableArray<byte> codes in breakdown.Cells())
            {
                IEnumerable<FilterTerm> terms = breakdown.Dimensions.Select((dimension, i) => new FilterTerm(dimension, [codes[i]]));
                yield return new Cell(breakdown.Id, breakdown.CategoryOf(codes), new Filter([.. question.Filter.Terms, .. terms]));
            }
        }
    }

    private static IEnumerable<MeasureResult> Results(
        Caseload caseload,
        Measure measure,
        Cell cell,
        List<(Period Period, ImmutableArray<ComparedArea> Areas)> grid,
        PublishedFigures? published)
    {
        var counts = new MeasureCounts(caseload, measure, cell.Filter);
        var figures = new FigureMaker(caseload, measure);
        foreach ((Period period, ImmutableArray<ComparedArea> areas) in grid)
        {
            foreach (ComparedArea area in areas)
            {
                if (Result(counts, figures, area, period, published?.Find(measure, area.Area, period)) is { } result)
                {
                    yield return result with { Breakdown = cell.Breakdown, Category = cell.Category };
                }
            }
        }
    }

    /// <summary>A service's figure is always our own count. A comparator's is the printed one where there is one; null where neither can be had.</summary>
    private static MeasureResult? Result(MeasureCounts counts, FigureMaker figures, ComparedArea area, Period period, PublishedCounts? printed)
    {
        bool isService = area.Area.Type == AreaType.Service;
        if (!isService && printed is not null)
        {
            return figures.Printed(area.Area, period, printed);
        }

        if (area.IsHeld)
        {
            (Counts counted, IReadOnlyCollection<int> years) = counts.In(area, period);
            return figures.Counted(area.Area, period, counted, years);
        }

        return isService ? figures.NotHeld(area.Area, period) : null;
    }
}
