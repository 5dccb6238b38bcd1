using System.Collections.Concurrent;
using System.Text;

namespace KpiAnalytics.SampleData.Tests.Plain;

/// <summary>The committed files, read without any of the product's code.</summary>
internal static class SampleFile
{
    /// <summary>Children whose ids begin so carry the deliberate faults.</summary>
    public const string FaultyIds = "YP9";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Row>> Read = new();

    /// <param name="path">Below sample-data.</param>
    public static IReadOnlyList<Row> Rows(string path) => Read.GetOrAdd(path, RowsOf);

    /// <summary>The rows of the extract that carry no deliberate fault.</summary>
    public static IReadOnlyList<Row> OfChildren(string file) =>
        [.. Rows($"northamptonshire/{file}").Where(row => !row["ypid"].StartsWith(FaultyIds, StringComparison.Ordinal))];

    private static IReadOnlyList<Row> RowsOf(string path)
    {
        string[] lines = File.ReadAllLines(Path.Combine(SourceTree.SampleData(), path));
        string[] columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => new Row(columns, Fields(line)))];
    }

    private static string[] Fields(string line)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        foreach (char character in line)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == ',' && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(character);
            }
        }

        return [.. fields, field.ToString()];
    }
}
