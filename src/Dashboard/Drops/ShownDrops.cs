using System.Collections.Immutable;
using System.Text.Json;
using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Which drops the caseload shown is from, over which settings. Kept in a file, so that a restart shows the same.</summary>
/// <param name="Extract">The drop that holds the extract; empty = the extract is the settings'.</param>
/// <param name="Additions">The drops whose reference figures or lists are added, in the order they were loaded.</param>
/// <param name="SettingsExtract">The extract the settings named then.</param>
/// <param name="SettingsReference">The reference folder they named.</param>
public sealed record ShownDrops(string Extract, ImmutableArray<string> Additions, string SettingsExtract, string SettingsReference)
{
    public static readonly ShownDrops None = new("", [], "", "");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public bool IsEmpty => Extract.Length == 0 && Additions.IsEmpty;

    /// <summary>All of them, the extract's first.</summary>
    public ImmutableArray<string> Ids => Extract.Length == 0 ? Additions : Additions.Insert(0, Extract);

    /// <summary>No drop at all: the settings' own data.</summary>
    internal static ShownDrops Of(CaseloadSettings settings) => None with { SettingsExtract = settings.Extract, SettingsReference = settings.Reference };

    /// <summary>Reads the file; none where there is none, it cannot be read, or the settings name other data since.</summary>
    internal static ShownDrops Read(string path, CaseloadSettings settings)
    {
        try
        {
            ShownDrops? read = File.Exists(path) ? JsonSerializer.Deserialize<ShownDrops>(File.ReadAllText(path), Options) : null;
            return read is not null && !read.Additions.IsDefault && Of(settings) == (read with { Extract = "", Additions = None.Additions }) ? read : Of(settings);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return Of(settings);
        }
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Write(string path)
    {
        File.WriteAllText(path + ".unfinished", JsonSerializer.Serialize(this, Options));
        File.Move(path + ".unfinished", path, overwrite: true);
    }

    /// <summary>After a drop with an extract: it takes the place of all before it.</summary>
    public ShownDrops ReplacedBy(string id) => this with { Extract = id, Additions = [] };

    /// <summary>After a drop with reference figures or lists alone.</summary>
    public ShownDrops With(string id) => this with { Additions = Additions.Remove(id).Add(id) };
}
