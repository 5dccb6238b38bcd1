using System.Globalization;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>A small file in a layout's real form: headers word for word, rows made up.</summary>
/// <param name="Headers">As the supplier writes them.</param>
/// <param name="Rows">The rows.</param>
internal sealed record LayoutSample(string[] Headers, string[][] Rows)
{
    /// <summary>What stands above the table; blank rows follow it.</summary>
    public string[] Titles { get; init; } = [];

    /// <summary>The sheet or kind of item it must stand in; empty = a text file.</summary>
    public string JsonItem { get; init; } = "";

    /// <summary>Records the rows become where it is not one each.</summary>
    public int? Records { get; init; }

    public static LayoutSample Of(string csv, params string[] titles)
    {
        string[][] rows = [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('\r').Split('|'))];
        return new LayoutSample(rows[0], rows[1..]) { Titles = titles };
    }

    /// <summary>With other names for the columns an analyst needs most: three, or one of a table too narrow to lose three.</summary>
    public LayoutSample Renamed(IEnumerable<string> required)
    {
        int count = Headers.Length >= 6 ? 3 : 1;
        List<string> renamed = [.. required.Where(Headers.Contains).Distinct().Take(count)];
        renamed.AddRange(Headers.Where(header => header.Length > 0 && !renamed.Contains(header) && !char.IsAsciiDigit(header[^1])).Take(count - renamed.Count));
        return this with { Headers = [.. Headers.Select(header => renamed.IndexOf(header) is var place and >= 0 ? $"Column called {(char)('P' + place)}" : header)] };
    }

    public int ExpectedRecords => Records ?? Rows.Length;

    /// <summary>As a CSV file, with its titles above.</summary>
    public string[] ToCsv() =>
        [.. Titles, .. Titles.Length > 0 ? [""] : Array.Empty<string>(), Line(Headers), .. Rows.Select(Line)];

    /// <summary>As a list of documents, one for each row, the item inside.</summary>
    public string ToJson()
    {
        string[] path = JsonItem.Split('.');
        return $"[{string.Join(",\n", Rows.Select((row, i) => Document(path, row, i)))}]";
    }

    private string Document(string[] path, string[] row, int number)
    {
        // The child and the service stand in the document, the rest in the item.
        var fields = Headers.Zip(row, (Name, Value) => (Name, Value)).ToList();
        string header = Fields(fields.Where(field => field.Name is "ypid" or "yotoucode" or "deleted"));
        string item = Fields(fields.Where(field => field.Name is not ("ypid" or "yotoucode" or "deleted")));
        string inner = path.Length == 1 ? Wrapped(path[0], item) : path.Reverse().Skip(1).Aggregate($"\"{path[^1]}\": [{{{item}}}]", (text, name) => name is "offence" ? $"\"{name}\": [{{{text}}}]" : $"\"{name}\": {{{text}}}");
        string separator = header.Length > 0 ? ", " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{{\"return_start_date\": \"2023-04-01\", \"source_document_id\": {number + 1}, {header}{separator}{inner}}}");
    }

    private static string Wrapped(string kind, string item) => kind == "person_details" ? $"\"{kind}\": {{{item}}}" : $"\"{kind}\": [{{{item}}}]";

    private static string Fields(IEnumerable<(string Name, string Value)> fields) => string.Join(", ", fields.Select(field => $"\"{field.Name}\": \"{field.Value}\""));

    private static string Line(string[] cells) => string.Join(",", cells.Select(cell => cell.Contains(',') || cell.Contains('"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell));
}
