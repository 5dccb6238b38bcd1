using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The periods of a question, each with its areas as they were on its last day: a cell is one area in one period.</summary>
/// <param name="Blocks">Every period is in one.</param>
/// <param name="Cells">How many cells the blocks have together.</param>
internal sealed record QuestionGrid(ImmutableArray<GridBlock> Blocks, int Cells)
{
    /// <summary>Fewer cells are answered before another thread has begun.</summary>
    private const int CellsWorthSharing = 2_000;

    public static QuestionGrid Of(Caseload caseload, Question question)
    {
        var areas = new AreaFinder(caseload, question);
        var blocks = ImmutableArray.CreateBuilder<GridBlock>();
        int cells = 0;
        foreach (var same in from kind in question.PeriodKinds.Distinct()
            from period in Period.Within(kind, question.From ?? caseload.Start, question.To ?? caseload.End)
            group period by (kind, Areas: areas.On(period.End)))
        {
            blocks.Add(new GridBlock([.. same], same.Key.Areas, cells));
            cells += blocks[^1].Periods.Length * blocks[^1].Areas.Length;
        }

        return new QuestionGrid(blocks.DrainToImmutable(), cells);
    }

    /// <summary>Does some work for every area of every block, by its place in the block; on several threads at once where there is enough of it.</summary>
    public void EachArea(Action<GridBlock, int> work)
    {
        (GridBlock Block, int Area)[] all = [.. from block in Blocks from area in Enumerable.Range(0, block.Areas.Length) select (block, area)];
        if (Cells >= CellsWorthSharing)
        {
            Parallel.ForEach(all, one => work(one.Block, one.Area));
        }
        else
        {
            Array.ForEach(all, one => work(one.Block, one.Area));
        }
    }
}
