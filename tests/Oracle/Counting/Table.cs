using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>The rows one kind of figure counts among, and the dimensions they carry.</summary>
internal sealed class Table(string[] dimensions, Func<IEnumerable<CountedEvent>> events)
{
    private readonly Lazy<ILookup<string, CountedEvent>> _byService =
        new(() => events().ToLookup(row => row.Service, StringComparer.Ordinal));

    public IEnumerable<CountedEvent> OfService(string service) => _byService.Value[service];

    public bool Carries(Dimension dimension) => dimensions.Contains(dimension.Id);
}
