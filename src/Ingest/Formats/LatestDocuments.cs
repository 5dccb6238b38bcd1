using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Of each child's documents the latest: by return start, return end, sign-off and return id (spec 2.1). Documents that name no child are all kept.</summary>
internal static class LatestDocuments
{
    private static readonly ImmutableArray<string> Order = ["return_start_date", "return_end_date", "sign_off_date", "source_return_id", "source_document_id"];

    /// <summary>Positions of the documents to read, the first is 1.</summary>
    public static ImmutableHashSet<int> Of(IEnumerable<JsonElement> documents, Action<string> note)
    {
        Dictionary<string, (string[] Key, int Position)> latest = new(StringComparer.Ordinal);
        HashSet<int> kept = [];
        int position = 0;
        int earlier = 0;
        foreach (JsonElement document in documents)
        {
            position++;
            string[] key = [.. Order.Select(member => TextOf(document, member))];
            string child = TextOf(document, "ypid");
            if (child.Length == 0 || !Order.Any(member => document.TryGetProperty(member, out _)))
            {
                kept.Add(position);
            }
            else if (!latest.TryGetValue(child, out (string[] Key, int Position) other))
            {
                latest.Add(child, (key, position));
            }
            else
            {
                earlier++;
                latest[child] = Compare(key, other.Key) >= 0 ? (key, position) : other;
            }
        }

        if (earlier > 0)
        {
            note($"{earlier} earlier documents of children who have a later one are left out.");
        }

        return [.. kept, .. latest.Values.Select(document => document.Position)];
    }

    private static int Compare(string[] first, string[] second)
    {
        for (int i = 0; i < first.Length; i++)
        {
            int order = CompareTexts(first[i], second[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    // Return ids are numbers in some systems: 10 comes after 9.
    private static int CompareTexts(string first, string second) =>
        long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out long one) && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out long other)
            ? one.CompareTo(other)
            : string.CompareOrdinal(first, second);

    private static string TextOf(JsonElement document, string member) =>
        document.TryGetProperty(member, out JsonElement value) ? JsonSheets.Text(value) : "";
}
