using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Tells what stands between the fields of a text: the mark that splits its first lines into the most equal rows.</summary>
internal static class Delimiter
{
    private static readonly ImmutableArray<char> Marks = [',', ';', '\t', '|'];

    /// <summary>A comma where nothing speaks for another mark.</summary>
    public static char Of(string start)
    {
        List<string> lines = [.. Lines(start)];
        return Marks.MaxBy(mark => Score(lines, mark));
    }

    // Of the lines, how many have as many marks as the line that has most often is found; a mark nobody uses scores nothing.
    private static double Score(List<string> lines, char mark)
    {
        var usual = lines.Select(line => Count(line, mark)).Where(count => count > 0)
            .GroupBy(count => count)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
            .FirstOrDefault();
        return usual is null ? 0 : usual.Count() + (usual.Key / 1000.0);
    }

    private static int Count(string line, char mark)
    {
        int count = 0;
        bool isQuoted = false;
        foreach (char character in line)
        {
            isQuoted ^= character == '"';
            count += character == mark && !isQuoted ? 1 : 0;
        }

        return count;
    }

    // The last line may be cut.
    private static IEnumerable<string> Lines(string start)
    {
        string[] lines = start.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 2 ? lines[..^1].Take(50) : lines;
    }
}
