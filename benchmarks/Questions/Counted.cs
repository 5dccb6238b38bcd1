using System.Buffers;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>The whole numbers that answer a question, in the order of the grid: a cell is all measures of one area and period.</summary>
internal static class Counted
{
    /// <summary>Counts and forgets, as it is timed. Nothing is kept between two calls but the room for the answer, as one who asks again and again would keep it.</summary>
    public static void Ask(Caseload caseload, Workload question)
    {
        QuestionGrid grid = QuestionGrid.Of(caseload, question.Asked);
        (long, long?)[] counts = ArrayPool<(long, long?)>.Shared.Rent(grid.Cells * question.Measures.Length);
        Fill(counts, caseload, question, grid);
        ArrayPool<(long, long?)>.Shared.Return(counts);
    }

    /// <summary>The same as rows of the file that the other side writes: area type, area, first and last day, then the numbers.</summary>
    public static IEnumerable<(string Cell, string Counts)> Rows(Caseload caseload, Workload question)
    {
        QuestionGrid grid = QuestionGrid.Of(caseload, question.Asked);
        var counts = new (long Above, long? Below)[grid.Cells * question.Measures.Length];
        Fill(counts, caseload, question, grid);
        int at = 0;
        foreach ((ComparedArea area, Period period) in Cells(grid))
        {
            ReadOnlySpan<(long Above, long? Below)> cell = counts.AsSpan(at, question.Measures.Length);
            at += cell.Length;
            yield return (
                FormattableString.Invariant($"{CodeNames.CodeOf(area.Area.Type)},{area.Area.Code},{period.Start:yyyy-MM-dd},{period.End:yyyy-MM-dd}"),
                Numbers(cell));
        }
    }

    /// <summary>Through the engine's own path, without rates, intervals and notes.</summary>
    private static void Fill((long, long?)[] counts, Caseload caseload, Workload question, QuestionGrid grid)
    {
        var tallies = new TallyCounts(caseload);
        Cell all = Cell.Of(question.Asked.Filter, []).First();
        ILineCounts[] lines = [.. question.Measures.Select(measure => LineCounts.Of(caseload, tallies, measure, all)!)];
        // One after another: for whole numbers alone, unlike figures, another thread costs as much as it takes off.
        var column = new Counts[grid.Blocks.Max(block => block.Periods.Length)];
        foreach (GridBlock block in grid.Blocks)
        {
            for (int area = 0; area < block.Areas.Length; area++)
            {
                Fill(counts.AsSpan(block.CellOf(area) * lines.Length), column, block.Areas[area], block.Periods, lines);
            }
        }
    }

    private static void Fill(Span<(long, long?)> counts, Counts[] column, ComparedArea area, ImmutableArray<Period> periods, ILineCounts[] lines)
    {
        for (int line = 0; line < lines.Length; line++)
        {
            lines[line].Fill(column, area, periods);
            for (int i = 0; i < periods.Length; i++)
            {
                counts[(i * lines.Length) + line] = (column[i].Above, column[i].Below);
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
