using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Oracle.Events;
using KpiAnalytics.Oracle.Orders;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>What stands above or below the line of a figure.</summary>
/// <param name="Table">The rows counted among.</param>
/// <param name="Unit">How the rows of one service and period are counted.</param>
/// <param name="Test">The rows that count.</param>
/// <param name="OfTotal">True where a category's figure is still of all categories.</param>
internal sealed record Line(
    Func<Tables, Table> Table, Func<IReadOnlyCollection<CountedEvent>, long> Unit, Func<CountedEvent, bool> Test, bool OfTotal = false)
{
    /// <summary>Rows.</summary>
    public static long Rows(IReadOnlyCollection<CountedEvent> rows) => rows.Count;

    /// <summary>Distinct children of the whole period.</summary>
    public static long Children(IReadOnlyCollection<CountedEvent> rows) =>
        rows.Cast<ChildEvent>().Select(row => row.Child.Ypid).Distinct().Count();

    /// <summary>Distinct children of every quarter, the quarters added.</summary>
    public static long ChildrenPerQuarter(IReadOnlyCollection<CountedEvent> rows) =>
        rows.Cast<ChildEvent>().Select(row => (Quarter.Of(row.Date), row.Child.Ypid)).Distinct().Count();

    /// <summary>Distinct victims of every quarter, the quarters added.</summary>
    public static long VictimsPerQuarter(IReadOnlyCollection<CountedEvent> rows) =>
        rows.Cast<VictimEvent>().Select(row => (Quarter.Of(row.Date), row.VictimId)).Distinct().Count();

    public static Line Of<T>(Func<Tables, Table> table, Func<IReadOnlyCollection<CountedEvent>, long> unit, Func<T, bool> test)
        where T : CountedEvent => new(table, unit, row => test((T)row));

    public static Line All(Func<Tables, Table> table, Func<IReadOnlyCollection<CountedEvent>, long> unit) => new(table, unit, _ => true);

    public static Line Sum<T>(Func<Tables, Table> table, Func<T, long> amount)
        where T : CountedEvent => new(table, rows => rows.Cast<T>().Sum(amount), _ => true);

    /// <summary>The count of one service and period, within the question's filter and, unless it is of the total, the category.</summary>
    public long Count(Tables tables, string service, Period period, Cell cell) => Count(tables, service, period, OfTotal ? cell.Filter : cell.Terms);

    public long Count(Tables tables, string service, Period period, ImmutableArray<FilterTerm> terms) =>
        Unit([.. RowsOf(tables, service, period, terms).Where(Test)]);

    /// <summary>Every row of one service and period that passes the terms.</summary>
    public IEnumerable<CountedEvent> RowsOf(Tables tables, string service, Period period, ImmutableArray<FilterTerm> terms) => Table(tables)
        .Of(service, period)
        .Where(row => terms.All(term => Passes(row, term)));

    private static bool Passes(CountedEvent row, FilterTerm term)
    {
        IEnumerable<string> own = row.CategoriesIn(term.Dimension.Id);
        return term.Codes.Any(code => own.Contains(term.Dimension.Categories[code].Code));
    }
}
