using System.Text.Json;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Tells the file in which an extract says what it covers, whatever its name.</summary>
internal static class MetadataFile
{
    /// <summary>A real one has a few hundred bytes.</summary>
    private const int Largest = 100_000;

    public static bool Is(SourceFile file)
    {
        byte[] bytes = new byte[Largest + 1];
        using Stream stream = file.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        int start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (length > Largest)
        {
            return false;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes.AsMemory(start, length - start));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.EnumerateObject().Any(member => member.Name.ToUpperInvariant() is "COVERAGEFROM" or "COVERAGETO");
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
