using System.Text;
using System.Text.Json;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>extract.json: what the extract says of itself. Null = not stated.</summary>
internal sealed record ExtractMetadata(DateOnly? CoverageFrom, DateOnly? CoverageTo)
{
    /// <summary>A real one has a few hundred bytes.</summary>
    private const int LargestFile = 1_000_000;

    private static readonly ExtractMetadata NotStated = new(null, null);

    /// <summary>Reads the file where there is one. What cannot be read is a finding, and counts as not stated.</summary>
    public static ExtractMetadata Read(InputSource source, FindingLog findings)
    {
        if (source.Find(CanonicalLayout.MetadataFile) is not { } file)
        {
            return NotStated;
        }

        if (Members(file) is not { } members)
        {
            findings.AddOfFile(CanonicalLayout.MetadataFile, MetadataRule.BrokenFile());
            return NotStated;
        }

        // Nothing uses extractedOn yet; a date that cannot be read is still worth knowing.
        ReadDate(members, "extractedOn", findings);
        return new ExtractMetadata(ReadDate(members, "coverageFrom", findings), ReadDate(members, "coverageTo", findings));
    }

    private static DateOnly? ReadDate(Dictionary<string, string> members, string member, FindingLog findings)
    {
        string written = members.GetValueOrDefault(member, "");
        string text = MissingValue.Normalise(written);
        DateOnly? date = null;
        if (text.Length > 0 && !DateField.TryRead(text, out date))
        {
            findings.AddOfFile(CanonicalLayout.MetadataFile, MetadataRule.BrokenDate(member, written));
        }

        return date;
    }

    // The members as texts, by name in any case; null where the file is not a JSON object.
    private static Dictionary<string, string>? Members(SourceFile file)
    {
        if (Text(file) is not { } text)
        {
            return null;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Members(json.RootElement) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The second is how half a surrogate pair in an escape is told.
            return null;
        }
    }

    private static Dictionary<string, string> Members(JsonElement root)
    {
        Dictionary<string, string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty member in root.EnumerateObject())
        {
            members.TryAdd(member.Name, member.Value.ValueKind switch
            {
                JsonValueKind.Null => "",
                JsonValueKind.String => member.Value.GetString()!,
                _ => member.Value.GetRawText(),
            });
        }

        return members;
    }

    private static string? Text(SourceFile file)
    {
        byte[] bytes = new byte[LargestFile + 1];
        using Stream stream = file.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LargestFile ? Encoding.UTF8.GetString(bytes, 0, length).TrimStart('\uFEFF') : null;
    }
}
