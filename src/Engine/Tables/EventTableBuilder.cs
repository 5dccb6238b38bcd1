using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// Lays rows out in columns: give it the rows in the order of their children, say what each column holds, build. Rows of
/// services that services.csv does not know count in no service and are left out here.
/// </summary>
internal sealed class EventTableBuilder<T>
{
    private readonly int _services;
    private readonly RowGrid<T> _grid;
    private readonly Func<T, int> _child;
    private readonly List<(Dimension Dimension, Func<ICategoryColumn> Column)> _categories = [];
    private readonly List<(Fact Fact, Func<Bitmap> Rows)> _facts = [];
    private readonly List<(Amount Amount, Func<Amounts> Numbers)> _amounts = [];
    private Func<T, int>? _victim;

    /// <param name="rows">In the order of their children.</param>
    /// <param name="services">How many services there are.</param>
    /// <param name="service">A row's service by place, or <see cref="ServiceList.Unknown"/>.</param>
    /// <param name="quarter">The quarter a row is dated in.</param>
    /// <param name="child">A row's child by place.</param>
    public EventTableBuilder(T[] rows, int services, Func<T, int> service, Func<T, Quarter> quarter, Func<T, int> child)
        : this(rows, services, Array.ConvertAll(rows, row => service(row)), Array.ConvertAll(rows, row => quarter(row).Number), child)
    {
    }

    /// <param name="services">How many services there are.</param>
    /// <param name="serviceOf">Each row's service by place, or <see cref="ServiceList.Unknown"/>.</param>
    /// <param name="quarterOf">The number of the quarter each row is dated in.</param>
    public EventTableBuilder(T[] rows, int services, int[] serviceOf, int[] quarterOf, Func<T, int> child)
    {
        (_services, _child) = (services, child);
        _grid = RowGrid<T>.Of(rows, services, serviceOf, quarterOf);
    }

    /// <summary>The rows in the table's own order.</summary>
    public T[] Rows => _grid.Rows;

    /// <summary>One category a row, laid out already.</summary>
    public EventTableBuilder<T> Code(Dimension dimension, byte[] codes)
    {
        _categories.Add((dimension, () => new CodeColumn(codes, dimension.Categories.Length)));
        return this;
    }

    /// <summary>One category a row.</summary>
    public EventTableBuilder<T> Code(Dimension dimension, Func<T, byte> code)
    {
        _categories.Add((dimension, () => new CodeColumn(Column(code), dimension.Categories.Length)));
        return this;
    }

    /// <summary>Any number of categories a row: bit n set = category n.</summary>
    public EventTableBuilder<T> Flags(Dimension dimension, Func<T, uint> flags)
    {
        _categories.Add((dimension, () => new FlagColumn(Column(flags), dimension.Categories.Length)));
        return this;
    }

    public EventTableBuilder<T> Has(Fact fact, Func<T, bool> holds)
    {
        _facts.Add((fact, () => Bitmap.Where(Column(row => holds(row) ? (byte)1 : (byte)0), default(AboveZero))));
        return this;
    }

    /// <summary>A whole number a row, not negative.</summary>
    public EventTableBuilder<T> Sum(Amount amount, Func<T, long> number)
    {
        _amounts.Add((amount, () => new Amounts(Column(row => (ulong)number(row)))));
        return this;
    }

    public EventTableBuilder<T> Victim(Func<T, int> victim)
    {
        _victim = victim;
        return this;
    }

    public EventTable Build() => new(_grid.First, _grid.Quarters, _services, _grid.CellStarts)
    {
        Categories = _categories.AsParallel().AsOrdered().Select(pair => KeyValuePair.Create(pair.Dimension, pair.Column())).ToFrozenDictionary(),
        Facts = _facts.ToFrozenDictionary(pair => pair.Fact, pair => pair.Rows()),
        Amounts = _amounts.ToFrozenDictionary(pair => pair.Amount, pair => pair.Numbers()),
        Children = Column(_child),
        Victims = _victim is null ? [] : Column(_victim),
    };

    private TColumn[] Column<TColumn>(Func<T, TColumn> value)
    {
        T[] rows = _grid.Rows;
        var column = new TColumn[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            column[i] = value(rows[i]);
        }

        return column;
    }
}
