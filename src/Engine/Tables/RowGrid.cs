using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Rows sorted by service and quarter, and where each cell of that grid begins.</summary>
internal sealed class RowGrid<T>
{
    private const int NotListed = -1;

    private RowGrid(T[] rows, Quarter first, int quarters, int[] cellStarts) =>
        (Rows, First, Quarters, CellStarts) = (rows, first, quarters, cellStarts);

    public T[] Rows { get; }

    public Quarter First { get; }

    public int Quarters { get; }

    /// <summary>For each service and quarter its first row; a last entry closes the last cell.</summary>
    public int[] CellStarts { get; }

    public static RowGrid<T> Of(IReadOnlyList<T> rows, int services, Func<T, int> service, Func<T, Quarter> quarter)
    {
        int[] cells = new int[rows.Count];
        int first = int.MaxValue, last = int.MinValue;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = quarter(rows[i]).Number;
            first = Math.Min(first, cells[i]);
            last = Math.Max(last, cells[i]);
        }

        int quarters = cells.Length == 0 ? 0 : last - first + 1;
        for (int i = 0; i < cells.Length; i++)
        {
            int place = service(rows[i]);
            cells[i] = place == ServiceList.Unknown ? NotListed : (place * quarters) + cells[i] - first;
        }

        int[] starts = Starts(cells, services * quarters);
        Quarter firstQuarter = cells.Length == 0 ? Quarter.Of(DateOnly.MinValue) : Quarter.Numbered(first);
        return new RowGrid<T>(Sorted(rows, cells, starts), firstQuarter, quarters, starts);
    }

    private static int[] Starts(int[] cells, int count)
    {
        var starts = new int[count + 1];
        foreach (int cell in cells)
        {
            if (cell != NotListed)
            {
                starts[cell + 1]++;
            }
        }

        for (int cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        return starts;
    }

    /// <summary>A counting sort: rows of one cell keep their order.</summary>
    private static T[] Sorted(IReadOnlyList<T> rows, int[] cells, int[] starts)
    {
        int[] next = [.. starts];
        var sorted = new T[starts[^1]];
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i] != NotListed)
            {
                sorted[next[cells[i]]++] = rows[i];
            }
        }

        return sorted;
    }
}
