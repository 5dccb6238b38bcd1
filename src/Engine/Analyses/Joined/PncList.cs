using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>
/// First-time entrants as the Police National Computer counts them, child by child. A list states neither its service nor its period: it is taken to be of the service that
/// holds most of the children matched, and of the whole quarters from that of its first entry to that of its last.
/// </summary>
public sealed class PncList
{
    private readonly FrozenDictionary<string, PncEntry> _ofChildren;

    private PncList(ImmutableArray<PncEntry> entries, string? service)
    {
        (Entries, Service) = (entries, service);
        _ofChildren = entries.Where(entry => entry.Ypid.Length > 0).DistinctBy(entry => entry.Ypid, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Ypid, StringComparer.Ordinal);
    }

    /// <summary>Every row, by day.</summary>
    public ImmutableArray<PncEntry> Entries { get; }

    /// <summary>The service's code; null where no row is a child of the extract, and then any service may ask.</summary>
    public string? Service { get; }

    /// <param name="caseload">Whose children were matched.</param>
    /// <param name="entries">In any order.</param>
    public static PncList Of(Caseload caseload, IEnumerable<PncEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ImmutableArray<PncEntry> sorted = [.. entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.PncId, StringComparer.Ordinal)];
        FrozenSet<string> linked = sorted.Select(entry => entry.Ypid).ToFrozenSet(StringComparer.Ordinal);
        string? service = caseload.Extract.Children.Where(child => linked.Contains(child.Ypid)).CountBy(child => child.Service)
            .OrderByDescending(held => held.Value).ThenBy(held => held.Key, StringComparer.Ordinal).Select(held => held.Key).FirstOrDefault();
        return new PncList(sorted, service);
    }

    /// <summary>The list holds the service's entrants of the whole period.</summary>
    /// <param name="service">The service's code.</param>
    public bool Covers(string service, Period period) =>
        !Entries.IsEmpty && (Service ?? service) == service
        && period.First >= Quarter.Of(Entries[0].Date) && period.Last <= Quarter.Of(Entries[^1].Date);

    /// <summary>The rows dated in the period, both days included.</summary>
    internal ImmutableArray<PncEntry> In(Period period) => [.. Entries.Where(entry => period.Contains(entry.Date))];

    /// <summary>A child's row, the first where there are several: nobody enters twice. Null where the list does not have the child.</summary>
    internal PncEntry? Of(string ypid) => _ofChildren.GetValueOrDefault(ypid);
}
