using System.Collections.Immutable;
using System.Text.Json;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>
/// JSON as sheets. A list of plain objects is one sheet. Documents of the Youth Justice Board, one a child, with lists inside,
/// become one sheet for each kind of item; of several documents of a child only the latest is read (spec 2.1).
/// </summary>
internal static class JsonBook
{
    private static readonly JsonSerializerOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="UnreadableInputException">The file is not whole JSON, or too large.</exception>
    public static ImmutableArray<Sheet> Open(SourceFile file, Action<string> note)
    {
        byte[] bytes = WholeFile.Read(file);
        try
        {
            ImmutableHashSet<int> latest = LatestDocuments.Of(Documents(bytes), note);
            JsonSheets sheets = new();
            int position = 0;
            foreach (JsonElement document in Documents(bytes))
            {
                position++;
                if (latest.Contains(position))
                {
                    sheets.Add(document, position);
                }
            }

            return sheets.ToSheets();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new UnreadableInputException($"{file.Name}: the file is not whole JSON.", fault);
        }
    }

    // A list at the top, a document after the other, or a list in the one member of a document that has one.
    private static IEnumerable<JsonElement> Documents(byte[] bytes)
    {
        bool isList = bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8) is [(byte)'[', ..];
        MemoryStream stream = new(bytes, writable: false);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            stream.Position = 3;
        }

        return JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !isList, Options)
            .ToBlockingEnumerable()
            .SelectMany(Unwrapped);
    }

    private static IEnumerable<JsonElement> Unwrapped(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        JsonElement list = document.EnumerateObject()
            .Where(member => member.Name is "documents" or "returns" or "children" or "data" && member.Value.ValueKind == JsonValueKind.Array)
            .Select(member => member.Value).FirstOrDefault();
        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [document];
    }
}
