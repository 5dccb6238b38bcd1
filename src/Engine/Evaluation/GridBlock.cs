using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Periods of one kind, oldest first, on whose last days the areas were the same.</summary>
/// <param name="FirstCell">How many cells the blocks before it have.</param>
internal sealed record GridBlock(ImmutableArray<Period> Periods, ImmutableArray<ComparedArea> Areas, int FirstCell)
{
    /// <summary>The number of an area's first period among all cells of the grid; its other periods follow.</summary>
    public int CellOf(int area) => FirstCell + (area * Periods.Length);
}
