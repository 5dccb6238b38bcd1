using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>Every layout that can be recognised, read once from the data files in the assembly.</summary>
internal static class LayoutLibrary
{
    private const string Folder = "Layouts/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The layouts as written, by id.</summary>
    public static readonly ImmutableArray<DataLayout> Layouts = ReadAll();

    /// <summary>Their tables.</summary>
    public static readonly ImmutableArray<TableLayout> Tables =
        [.. Layouts.SelectMany(layout => layout.Tables.Select(table => new TableLayout(layout, table, TargetOf(table))))];

    /// <summary>The table of an id; null where there is none.</summary>
    public static TableLayout? Find(string id) => Tables.FirstOrDefault(table => table.Id == id);

    /// <exception cref="ArgumentException">There is no such file of records.</exception>
    private static FileLayout TargetOf(DataTable table) =>
        table.Target == WorkListRecords.File.Name ? WorkListRecords.File : PoliceLayout.Find(table.Target) ?? CanonicalLayout.Find(table.Target);

    private static ImmutableArray<DataLayout> ReadAll() =>
    [
        .. typeof(LayoutLibrary).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .Select(layout => layout.Id == "canonical" ? CanonicalAliases.Complete(layout) : layout),
    ];

    private static DataLayout Read(string resource)
    {
        using Stream stream = typeof(LayoutLibrary).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<DataLayout>(stream, Options) ?? throw new InvalidOperationException($"{resource} is empty.");
    }
}
