using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Every service of services.csv by its place: codes become small numbers, the same in every table.</summary>
internal sealed class ServiceList
{
    /// <summary>The place of a code that is not in services.csv: it counts in no service.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _places;

    public ServiceList(Reference reference)
    {
        Codes = [.. reference.Services.Select(service => service.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _places = Codes.Select((code, place) => (code, place)).ToDictionary(pair => pair.code, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>Codes in ordinal order.</summary>
    public ImmutableArray<string> Codes { get; }

    public int Count => Codes.Length;

    public int PlaceOf(string code) => _places.GetValueOrDefault(code, Unknown);
}
