using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>The whole numbers that answer a question, in the order of the grid: a cell is all measures of one area and period.</summary>
internal static class Counted
{
    /// <summary>Counts through the engine's own path, without rates, intervals and notes. Nothing is kept between two calls.</summary>
    public static (long Above, long? Below)[] Of(Caseload caseload, Workload question)
    {
        QuestionGrid grid = QuestionGrid.Of(caseload, question.Asked);
        var tallies = new TallyCounts(caseload);
        Cell all = Cell.Of(question.Asked.Filter, []).First();
        ILineCounts[] lines = [.. question.Measures.Select(measure => LineCounts.Of(caseload, tallies, measure, all)!)];
        var counts = new (long, long?)[grid.Cells * lines.Length];
        grid.EachArea((block, area) => Fill(counts.AsSpan(block.CellOf(area) * lines.Length), block.Areas[area], block.Periods, lines));

        return counts;
    }

    /// <summary>The same as rows of the file that the other side writes: area type, area, first and last day, then the numbers.</summary>
    public static IEnumerable<(string Cell, string Counts)> Rows(Caseload caseload, Workload question)
    {
        (long Above, long? Below)[] counts = Of(caseload, question);
        int at = 0;
        foreach ((ComparedArea area, Period period) in Cells(QuestionGrid.Of(caseload, question.Asked)))
        {
            ReadOnlySpan<(long Above, long? Below)> cell = counts.AsSpan(at, question.Measures.Length);
            at += cell.Length;
            yield return (
                FormattableString.Invariant($"{CodeNames.CodeOf(area.Area.Type)},{area.Area.Code},{period.Start:yyyy-MM-dd},{period.End:yyyy-MM-dd}"),
                Numbers(cell));
        }
    }

    private static void Fill(Span<(long, long?)> counts, ComparedArea area, ImmutableArray<Period> periods, ILineCounts[] lines)
    {
        int at = 0;
        foreach (Period period in periods)
        {
            foreach (ILineCounts line in lines)
            {
                Counts cell = line.In(area, period);
                counts[at++] = (cell.Above, cell.Below);
            }
        }
    }

    private static IEnumerable<(ComparedArea Area, Period Period)> Cells(QuestionGrid grid) =>
        from block in grid.Blocks
        from area in block.Areas
        from period in block.Periods
        select (area, period);

    /// <summary>Of reoffending cohort, reoffenders, reoffences; of a rate its numerator and the residents.</summary>
    private static string Numbers(ReadOnlySpan<(long Above, long? Below)> cell) => cell.Length == 1
        ? FormattableString.Invariant($"{cell[0].Above},{cell[0].Below}")
        : FormattableString.Invariant($"{cell[0].Below},{cell[0].Above},{cell[1].Above}");
}
