using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// Lays rows out in columns: give it the rows in the order of their children, say what each column holds, build. Rows of
/// services that services.csv does not know count in no service and are left out here.
/// </summary>
/// <typeparam name="T">A row; for big tables its number in columns of its own.</typeparam>
internal sealed class EventTableBuilder<T>
{
    private readonly T[] _rows;
    private readonly int _services;
    private readonly Quarter _first;
    private readonly int _quarters;
    private readonly int[] _cellStarts;
    private readonly Dictionary<Dimension, ICategoryColumn> _categories = [];
    private readonly Dictionary<Fact, Bitmap> _facts = [];
    private readonly Dictionary<Amount, Amounts> _amounts = [];
    private readonly int[] _children;
    private int[] _victims = [];

    /// <param name="rows">In the order of their children.</param>
    /// <param name="services">How many services there are.</param>
    /// <param name="service">A row's service by place, or <see cref="ServiceList.Unknown"/>.</param>
    /// <param name="quarter">The quarter a row is dated in.</param>
    /// <param name="child">A row's child by place.</param>
    public EventTableBuilder(IReadOnlyList<T> rows, int services, Func<T, int> service, Func<T, Quarter> quarter, Func<T, int> child)
    {
        _services = services;
        T[] known = [.. rows.Where(row => service(row) != ServiceList.Unknown)];
        int[] quarters = Array.ConvertAll(known, row => quarter(row).Number);
        int first = quarters.Length == 0 ? 0 : quarters.Min();
        _quarters = quarters.Length == 0 ? 0 : quarters.Max() - first + 1;
        _first = Quarter.Of(DateOnly.MinValue) + (first == 0 ? 0 : first - Quarter.Of(DateOnly.MinValue).Number);
        int[] cells = [.. known.Select((row, i) => (service(row) * _quarters) + quarters[i] - first)];
        _cellStarts = Starts(cells, services * _quarters);
        _rows = Sorted(known, cells, _cellStarts);
        _children = Array.ConvertAll(_rows, row => child(row));
    }

    /// <summary>One category a row.</summary>
    public EventTableBuilder<T> Code(Dimension dimension, Func<T, byte> code)
    {
        _categories.Add(dimension, new CodeColumn(Array.ConvertAll(_rows, row => code(row)), dimension.Categories.Length));
        return this;
    }

    /// <summary>Any number of categories a row: bit n set = category n.</summary>
    public EventTableBuilder<T> Flags(Dimension dimension, Func<T, uint> flags)
    {
        _categories.Add(dimension, new FlagColumn(Array.ConvertAll(_rows, row => flags(row)), dimension.Categories.Length));
        return this;
    }

    public EventTableBuilder<T> Has(Fact fact, Func<T, bool> holds)
    {
        _facts.Add(fact, Bitmap.Where(Array.ConvertAll(_rows, row => holds(row) ? (byte)1 : (byte)0), default(AboveZero)));
        return this;
    }

    /// <summary>A whole number a row, not negative.</summary>
    public EventTableBuilder<T> Sum(Amount amount, Func<T, long> number)
    {
        _amounts.Add(amount, new Amounts(Array.ConvertAll(_rows, row => (uint)number(row))));
        return this;
    }

    public EventTableBuilder<T> Victim(Func<T, int> victim)
    {
        _victims = Array.ConvertAll(_rows, row => victim(row));
        return this;
    }

    public EventTable Build() => new(_first, _quarters, _services, _cellStarts)
    {
        Categories = _categories.ToFrozenDictionary(),
        Facts = _facts.ToFrozenDictionary(),
        Amounts = _amounts.ToFrozenDictionary(),
        Children = _children,
        Victims = _victims,
    };

    private static int[] Starts(int[] cells, int count)
    {
        var starts = new int[count + 1];
        foreach (int cell in cells)
        {
            starts[cell + 1]++;
        }

        for (int cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        return starts;
    }

    /// <summary>A counting sort: rows of one cell keep their order.</summary>
    private static T[] Sorted(T[] rows, int[] cells, int[] starts)
    {
        int[] next = [.. starts];
        var sorted = new T[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            sorted[next[cells[i]]++] = rows[i];
        }

        return sorted;
    }
}
