using System.Numerics.Tensors;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Rows sorted by service and quarter, and where each cell of that grid begins.</summary>
internal sealed class RowGrid<T>
{
    private RowGrid(T[] rows, Quarter first, int quarters, int[] cellStarts) =>
        (Rows, First, Quarters, CellStarts) = (rows, first, quarters, cellStarts);

    public T[] Rows { get; }

    public Quarter First { get; }

    public int Quarters { get; }

    /// <summary>For each service and quarter its first row; a last entry closes the last cell.</summary>
    public int[] CellStarts { get; }

    /// <param name="rows">Those of services that are not listed are left out.</param>
    /// <param name="services">How many services there are.</param>
    /// <param name="serviceOf">Each row's service by place.</param>
    /// <param name="quarterOf">The number of each row's quarter.</param>
    public static RowGrid<T> Of(T[] rows, int services, ReadOnlySpan<int> serviceOf, ReadOnlySpan<int> quarterOf)
    {
        if (rows.Length == 0)
        {
            return new RowGrid<T>(rows, Quarter.Of(DateOnly.MinValue), 0, [0]);
        }

        int first = TensorPrimitives.Min(quarterOf);
        int quarters = TensorPrimitives.Max(quarterOf) - first + 1;
        var cells = new int[rows.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = serviceOf[i] == ServiceList.Unknown ? Grouping.None : (serviceOf[i] * quarters) + quarterOf[i] - first;
        }

        int[] starts = Grouping.Starts(cells, services * quarters);
        return new RowGrid<T>(Grouping.Sorted(rows, cells, starts), Quarter.Numbered(first), quarters, starts);
    }
}
