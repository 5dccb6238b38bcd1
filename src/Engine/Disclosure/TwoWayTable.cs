namespace KpiAnalytics.Engine.Disclosure;

/// <summary>
/// Hides small numbers in a table of counts with its row totals, column totals and grand total. Rows and columns are the
/// points of a network and every hidden number, totals too, is a link between its row and its column: a hidden number can be
/// found by subtraction exactly where no other way of hidden links joins the two. So each is given the cheapest other way.
/// </summary>
/// <remarks>Gusfield D (1988), A graph theoretic approach to statistical data security, SIAM J Comput 17: 552-571.</remarks>
internal sealed class TwoWayTable
{
    /// <summary>A zero is hidden only where no other number will do, a total after that: readers lose most by it.</summary>
    private const long CostOfZero = 1_000_000_000;
    private const long CostOfTotal = 1_000_000_000_000;

    private readonly long[,] _counts;
    private readonly bool[,] _hidden;
    private readonly int _rows;
    private readonly int _columns;

    private TwoWayTable(long[,] counts)
    {
        _counts = counts;
        (_rows, _columns) = (counts.GetLength(0), counts.GetLength(1));
        _hidden = new bool[_rows, _columns];
    }

    /// <summary>The table with what is hidden null.</summary>
    /// <param name="counts">Not negative; the last row and the last column are the totals.</param>
    public static long?[,] Hide(long[,] counts)
    {
        var table = new TwoWayTable(counts);
        table.HideSmall();
        for (int row = 0; row < table._rows; row++)
        {
            for (int column = 0; column < table._columns; column++)
            {
                if (table._hidden[row, column])
                {
                    table.Protect(row, column);
                }
            }
        }

        return table.Shown();
    }

    private void HideSmall()
    {
        for (int row = 0; row < _rows; row++)
        {
            for (int column = 0; column < _columns; column++)
            {
                _hidden[row, column] = _counts[row, column] is > 0 and < Suppression.SmallestShown;
            }
        }
    }

    private long?[,] Shown()
    {
        var shown = new long?[_rows, _columns];
        for (int row = 0; row < _rows; row++)
        {
            for (int column = 0; column < _columns; column++)
            {
                shown[row, column] = _hidden[row, column] ? null : _counts[row, column];
            }
        }

        return shown;
    }

    /// <summary>
    /// Hides what lies on the cheapest other way from the cell's row to its column. What it hides lies on the same ring of
    /// links as the cell and needs no way of its own.
    /// </summary>
    private void Protect(int row, int column)
    {
        int[] before = CheapestWays(row, column);
        for (int point = _rows + column; point != row; point = before[point])
        {
            (int r, int c) = CellOf(point, before[point]);
            _hidden[r, c] = true;
        }
    }

    /// <summary>For each point (rows, then columns) the point before it on the cheapest way from a row that does not use one cell.</summary>
    private int[] CheapestWays(int row, int column)
    {
        int points = _rows + _columns;
        var costs = new long[points];
        var isDone = new bool[points];
        var before = new int[points];
        Array.Fill(costs, long.MaxValue);
        costs[row] = 0;
        for (int step = 0; step < points; step++)
        {
            int next = Enumerable.Range(0, points).Where(point => !isDone[point]).MinBy(point => costs[point]);
            if (costs[next] == long.MaxValue)
            {
                break;
            }

            isDone[next] = true;
            foreach (int other in next < _rows ? Enumerable.Range(_rows, _columns) : Enumerable.Range(0, _rows))
            {
                (int r, int c) = CellOf(next, other);
                if ((r, c) != (row, column) && costs[next] + CostOf(r, c) < costs[other])
                {
                    (costs[other], before[other]) = (costs[next] + CostOf(r, c), next);
                }
            }
        }

        return before;
    }

    private (int Row, int Column) CellOf(int point, int other) => (Math.Min(point, other), Math.Max(point, other) - _rows);

    private long CostOf(int row, int column)
    {
        if (_hidden[row, column])
        {
            return 0;
        }

        bool isTotal = row == _rows - 1 || column == _columns - 1;
        return isTotal ? CostOfTotal + _counts[row, column] : _counts[row, column] == 0 ? CostOfZero : _counts[row, column];
    }
}
