using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>What areas are called: services by code, name or the local authorities that belong to them; regions, countries and families by name.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<string, string> _services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _regions = new(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Endings =
        ["youthoffendingteam", "youthoffendingservice", "youthjusticeservice", "youthjusticeteam", "yot", "yos", "yjs"];

    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["england"] = "England", ["wales"] = "Wales", ["englandandwales"] = "England and Wales", ["englandwales"] = "England and Wales",
        ["national"] = "England and Wales", ["nationalaverage"] = "England and Wales", ["ew"] = "England and Wales",
    };

    private static readonly ImmutableArray<string> Families =
        ["family", "yotfamily", "yjsfamily", "familyaverage", "familygroup", "yotfamilyaverage", "yotfamilygroup", "statisticalneighbours", "statneighbour"];

    /// <param name="services">The services known; their names and codes.</param>
    /// <param name="areas">Local authorities by code or name, with the service each belongs to.</param>
    public AreaNames(IEnumerable<Service> services, IEnumerable<(string Area, string Service)> areas)
    {
        foreach (Service service in services)
        {
            _services.TryAdd(HeaderName.Normalise(service.Code), service.Code);
            _services.TryAdd(Bare(service.Name), service.Code);
            _regions.TryAdd(HeaderName.Normalise(service.Region), service.Region);
        }

        foreach ((string area, string service) in areas)
        {
            _services[HeaderName.Normalise(area)] = service;
        }
    }

    /// <summary>The service of a code or name; null where it is none's.</summary>
    public string? ServiceOf(string area) =>
        _services.GetValueOrDefault(HeaderName.Normalise(area)) ?? _services.GetValueOrDefault(Bare(area));

    /// <summary>The kind of an area and what published figures know it by; null where it is not known.</summary>
    /// <param name="area">As printed.</param>
    /// <param name="home">The one service the table is about, whose family "family" is; null where there is none.</param>
    public (string Type, string Area)? Find(string area, string? home)
    {
        string name = HeaderName.Normalise(area);
        if (ServiceOf(area) is { } service)
        {
            return ("SERVICE", service);
        }

        if (_regions.TryGetValue(name.Replace("region", "", StringComparison.Ordinal), out string? region) || _regions.TryGetValue(name, out region))
        {
            return ("REGION", region);
        }

        if (Countries.TryGetValue(name, out string? country))
        {
            return ("NATIONAL", country);
        }

        return home is not null && Families.Contains(name) ? ("FAMILY", home) : null;
    }

    private static string Bare(string area)
    {
        string name = HeaderName.Normalise(area);
        string? ending = Endings.FirstOrDefault(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? name : name[..^ending.Length];
    }
}
