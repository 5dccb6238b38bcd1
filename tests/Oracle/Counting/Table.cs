using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>The rows one kind of figure counts among, and the dimensions they carry.</summary>
internal sealed class Table(string[] dimensions, Func<IEnumerable<CountedEvent>> events)
{
    private readonly Lazy<ILookup<(string Service, Quarter Quarter), CountedEvent>> _rows =
        new(() => events().ToLookup(row => (row.Service, Quarter.Of(row.Date))));

    /// <summary>The rows of a service dated in a period, which is made of whole quarters.</summary>
    public IEnumerable<CountedEvent> Of(string service, Period period) =>
        Enumerable.Range(0, period.Quarters).SelectMany(i => _rows.Value[(service, period.First + i)]);

    public bool Carries(Dimension dimension) => dimensions.Contains(dimension.Id);
}
