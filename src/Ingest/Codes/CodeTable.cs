using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Csv;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>codes.csv: every code list of the layout, read once from the assembly.</summary>
internal static class CodeTable
{
    /// <summary>In these lists the last column names the code meant; in the others it is a remark.</summary>
    private static readonly ImmutableArray<string> ListsOfWords = ["sex", "ethnicity (label read)", "cmslegalOutcome"];

    private static readonly FrozenDictionary<string, ImmutableArray<CodeEntry>> Entries = ReadEntries();

    private static readonly FrozenDictionary<string, CodeList> Lists =
        Entries.ToFrozenDictionary(pair => pair.Key, pair => ToList(pair.Key, pair.Value), StringComparer.Ordinal);

    /// <summary>The names of all lists.</summary>
    public static IEnumerable<string> Names => Entries.Keys;

    /// <summary>The reporting groups, also by the labels case systems write.</summary>
    public static CodeList Ethnicity { get; } = List("ethnicity").And(List("ethnicity (label read)"));

    /// <summary>The kinds of area of published.csv; the contract lists them, codes.csv does not.</summary>
    public static CodeList AreaType { get; } = CodeList.OfCodes("areaType", "SERVICE", "FAMILY", "REGION", "NATIONAL");

    /// <summary>The directions of targets.csv; the contract lists them, codes.csv does not.</summary>
    public static CodeList BetterToBe { get; } = CodeList.OfCodes("betterToBe", "HIGHER", "LOWER", "TREND", "NONE");

    /// <summary>How a programme ended; the column is ours.</summary>
    public static CodeList Conclusion { get; } =
        CodeList.OfCodes("conclusion", "COMPLETED", "DECLINED", "FURTHER_OUTCOME", "OUTSIDE_CONTROL");

    /// <summary>The list of a name.</summary>
    /// <exception cref="KeyNotFoundException">codes.csv has no such list.</exception>
    public static CodeList List(string name) => Lists[name];

    /// <summary>The lines of a list, as they stand in codes.csv.</summary>
    /// <exception cref="KeyNotFoundException">codes.csv has no such list.</exception>
    public static ImmutableArray<CodeEntry> EntriesOf(string name) => Entries[name];

    private static CodeList ToList(string name, ImmutableArray<CodeEntry> entries)
    {
        // The line with an empty code says what an empty field means; an empty field is never looked up.
        IEnumerable<CodeEntry> written = entries.Where(entry => entry.Code.Length > 0);
        return ListsOfWords.Contains(name)
            ? CodeList.OfWords(name, written)
            : CodeList.OfCodes(name, written.Select(entry => entry.Code));
    }

    private static FrozenDictionary<string, ImmutableArray<CodeEntry>> ReadEntries()
    {
        Stream stream = typeof(CodeTable).Assembly.GetManifestResourceStream("codes.csv")
            ?? throw new InvalidOperationException("codes.csv is not in the assembly.");
        using RecordReader reader = new("codes.csv", stream);
        reader.Read();
        List<(string List, CodeEntry Entry)> lines = [];
        while (reader.Read())
        {
            lines.Add((reader[0], ToEntry(reader)));
        }

        return lines.GroupBy(line => line.List, line => line.Entry, StringComparer.Ordinal)
            .ToFrozenDictionary(list => list.Key, list => list.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static CodeEntry ToEntry(RecordReader line)
    {
        byte? seriousness = line[4].Length == 0 ? null : byte.Parse(line[4], CultureInfo.InvariantCulture);
        return new CodeEntry(line[1], line[2], line[3], seriousness, line[5], line[6]);
    }
}
