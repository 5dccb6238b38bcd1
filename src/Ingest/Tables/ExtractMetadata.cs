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

        using JsonDocument? json = Parse(file);
        if (json is null || json.RootElement.ValueKind != JsonValueKind.Object)
        {
            findings.AddOfFile(CanonicalLayout.MetadataFile, MetadataRule.BrokenFile());
            return NotStated;
        }

        // Nothing uses extractedOn yet; a date that cannot be read is still worth knowing.
        ReadDate(json.RootElement, "extractedOn", findings);
        return new ExtractMetadata(
            ReadDate(json.RootElement, "coverageFrom", findings),
            ReadDate(json.RootElement, "coverageTo", findings));
    }

    private static JsonDocument? Parse(SourceFile file)
    {
        byte[] bytes = new byte[LargestFile + 1];
        using Stream stream = file.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        ReadOnlyMemory<byte> text = bytes.AsMemory(0, length);
        if (text.Span is [0xEF, 0xBB, 0xBF, ..])
        {
            text = text[3..];
        }

        try
        {
            return length > LargestFile ? null : JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DateOnly? ReadDate(JsonElement root, string member, FindingLog findings)
    {
        JsonElement value = root.EnumerateObject()
            .FirstOrDefault(property => string.Equals(property.Name, member, StringComparison.OrdinalIgnoreCase)).Value;
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        string written = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        string text = MissingValue.Normalise(written);
        DateOnly? date = null;
        if (text.Length > 0 && !DateField.TryRead(text, out date))
        {
            findings.AddOfFile(CanonicalLayout.MetadataFile, MetadataRule.BrokenDate(member, written));
        }

        return date;
    }
}
