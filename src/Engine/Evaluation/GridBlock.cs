using System.Collections.Immutable;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Periods of one kind, oldest first, on whose last days the areas were the same.</summary>
internal sealed record GridBlock(ImmutableArray<Period> Periods, ImmutableArray<ComparedArea> Areas)
{
    /// <summary>Fewer cells are answered before another thread has begun.</summary>
    private const int CellsWorthSharing = 2_000;

    /// <summary>How many areas and periods there are.</summary>
    public int Cells => Areas.Length * Periods.Length;

    /// <summary>Does some work for every area, by its place; on several threads at once where there is enough of it.</summary>
    public void EachArea(Action<int> work)
    {
        if (Cells >= CellsWorthSharing)
        {
            Parallel.For(0, Areas.Length, work);
            return;
        }

        for (int area = 0; area < Areas.Length; area++)
        {
            work(area);
        }
    }
}
