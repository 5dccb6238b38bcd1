using KpiAnalytics.Engine.Disclosure;

namespace KpiAnalytics.Engine.Tests.Disclosure;

/// <summary>Tables with totals: what is small is hidden, and can not be found by subtraction.</summary>
[TestFixture]
internal sealed class TwoWayTableTests
{
    [Test]
    public void A_small_cell_takes_the_cheapest_rectangle_with_it()
    {
        // The 3 is joined to its column by 20, 30 and 40, or by 10, 11 and 12: the second is cheaper.
        Assert.That(Text(new long[,] { { 3, 10, 20 }, { 11, 12, 50 }, { 30, 60, 40 } }), Is.EqualTo(
            "* * 20 33|* * 50 73|30 60 40 130|44 82 110 236"));
    }

    [Test]
    public void Small_cells_on_one_ring_protect_each_other() =>
        Assert.That(Text(new long[,] { { 3, 4, 20 }, { 5, 2, 50 } }), Is.EqualTo("* * 20 27|* * 50 57|8 6 70 84"));

    [Test]
    public void A_table_without_small_numbers_is_shown_whole() =>
        Assert.That(Text(new long[,] { { 0, 6 }, { 7, 0 } }), Is.EqualTo("0 6 6|7 0 7|7 6 13"));

    [Test]
    public void A_zero_is_hidden_before_a_total() =>
        Assert.That(Text(new long[,] { { 3, 0, 9 }, { 9, 8, 0 } }), Is.EqualTo("* * 9 12|* * 0 17|12 8 9 29"));

    [Test]
    public void No_hidden_number_follows_from_the_shown_ones()
    {
        var chance = new Random(20221122);
        for (int table = 0; table < 400; table++)
        {
            long[,] counts = WithTotals(Random(chance));
            long?[,] shown = TwoWayTable.Hide(counts);
            Assert.That(GivenAway.First(Hidden(shown), Parts(counts)), Is.Null, $"table {table}");
            Assert.That(counts.Cast<long>().Zip(shown.Cast<long?>()), Has.All.Matches<(long Count, long? Shown)>(
                cell => cell.Shown == cell.Count || (cell.Shown is null)), $"table {table}");
            Assert.That(shown.Cast<long?>(), Has.None.Matches<long?>(count => count is >= 1 and <= 5), $"table {table}");
        }
    }

    private static long[,] Random(Random chance)
    {
        var cells = new long[chance.Next(1, 7), chance.Next(1, 6)];
        for (int row = 0; row < cells.GetLength(0); row++)
        {
            for (int column = 0; column < cells.GetLength(1); column++)
            {
                cells[row, column] = chance.Next(4) == 0 ? 0 : chance.Next(40);
            }
        }

        return cells;
    }

    private static long[,] WithTotals(long[,] cells)
    {
        (int rows, int columns) = (cells.GetLength(0), cells.GetLength(1));
        var counts = new long[rows + 1, columns + 1];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                counts[row, column] = cells[row, column];
                counts[row, columns] += cells[row, column];
                counts[rows, column] += cells[row, column];
                counts[rows, columns] += cells[row, column];
            }
        }

        return counts;
    }

    private static bool[] Hidden(long?[,] shown) => [.. shown.Cast<long?>().Select(count => count is null)];

    /// <summary>Every number, totals too, as the cells it is the sum of.</summary>
    private static int[][] Parts(long[,] counts)
    {
        (int rows, int columns) = (counts.GetLength(0) - 1, counts.GetLength(1) - 1);
        return
        [
            .. from row in Enumerable.Range(0, rows + 1)
               from column in Enumerable.Range(0, columns + 1)
               select (from r in Enumerable.Range(0, rows)
                       from c in Enumerable.Range(0, columns)
                       where (row == rows || r == row) && (column == columns || c == column)
                       select (r * columns) + c).ToArray(),
        ];
    }

    private static string Text(long[,] cells)
    {
        long?[,] shown = TwoWayTable.Hide(WithTotals(cells));
        return string.Join('|', Enumerable.Range(0, shown.GetLength(0)).Select(row =>
            string.Join(' ', Enumerable.Range(0, shown.GetLength(1)).Select(column => shown[row, column]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*"))));
    }
}
