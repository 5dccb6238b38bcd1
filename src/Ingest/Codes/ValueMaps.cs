using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>Every list of a supplier's codes, read once from the data files in the assembly.</summary>
internal static class ValueMaps
{
    private const string Folder = "Codes/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public static readonly ImmutableArray<ValueMap> All = ReadAll();

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Meanings = All.ToFrozenDictionary(
        map => map.Id,
        map => map.Values.GroupBy(pair => HeaderName.Normalise(pair.Key), pair => pair.Value, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The list of an id or, of a family, the edition the values tell.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static ValueMap Pick(string idOrFamily, IEnumerable<string> values)
    {
        ImmutableArray<ValueMap> editions = [.. All.Where(map => map.Id == idOrFamily || map.Family == idOrFamily)];
        if (editions.IsEmpty)
        {
            throw new ArgumentException($"There is no list {idOrFamily}.", nameof(idOrFamily));
        }

        HashSet<string> seen = [.. values.Select(HeaderName.Normalise)];
        return editions.Where(map => map.Tells.Any(code => seen.Contains(HeaderName.Normalise(code)))).OrderByDescending(map => map.Id, StringComparer.Ordinal).FirstOrDefault()
            ?? editions.FirstOrDefault(map => map.IsUsual)
            ?? editions[0];
    }

    /// <summary>The code a text of a list means; null where the list does not hold it.</summary>
    public static string? Meaning(ValueMap map, string text) => Meanings[map.Id].GetValueOrDefault(HeaderName.Normalise(text));

    private static ImmutableArray<ValueMap> ReadAll() =>
    [
        .. typeof(ValueMaps).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using Stream stream = typeof(ValueMaps).Assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize<ValueMap>(stream, Options) ?? throw new InvalidOperationException($"{name} is empty.");
            }),
    ];
}
