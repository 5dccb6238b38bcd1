using System.Collections.Immutable;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>A file's header row: where each column of the layout stands. Any order, any case.</summary>
internal sealed class Header
{
    /// <summary>The physical line the header begins on.</summary>
    public long Line { get; private init; }

    /// <summary>How many fields it has; a row may not have more.</summary>
    public int Width { get; private init; }

    /// <summary>Positions of fields the layout does not know.</summary>
    public ImmutableArray<int> UnknownFields { get; private init; }

    /// <summary>What is odd about it.</summary>
    public ImmutableArray<Fault> Faults { get; private init; }

    /// <summary>The columns of the layout that the file has, in the layout's order, each with its position in a record.</summary>
    public ImmutableArray<(int Column, int Field)> Fields { get; private init; }

    /// <summary>The columns of the layout that the file does not have.</summary>
    public IEnumerable<Column> Missing(FileLayout layout) =>
        layout.Columns.Except(Fields.Select(field => layout.Columns[field.Column]));

    /// <summary>Reads the header off a file that has just been opened.</summary>
    /// <exception cref="UnreadableInputException">There is none, it is not text, or a required column is missing.</exception>
    public static Header Read(FileLayout layout, IRecordSource reader)
    {
        if (!reader.Read())
        {
            throw new UnreadableInputException($"{layout.Name}: the file is empty; it has no header row.");
        }

        if (reader.Count > SheetLimits.MostColumns)
        {
            throw new UnreadableInputException($"{layout.Name}: the header row has more than 16,384 columns.");
        }

        List<string> names = [.. Enumerable.Range(0, reader.Count).Select(field => reader[field].Trim())];
        if (reader.HasBrokenQuoting || names.Exists(name => name.Contains('\0')))
        {
            throw new UnreadableInputException($"{layout.Name}: the header row cannot be read as CSV in UTF-8.");
        }

        Header header = Match(layout, names, reader.Line);
        header.ExpectRequired(layout);
        return header;
    }

    private static Header Match(FileLayout layout, List<string> names, long line)
    {
        SortedDictionary<int, int> fieldOf = [];
        List<int> unknown = [];
        List<Fault> faults = [];
        for (int field = 0; field < names.Count; field++)
        {
            int column = layout.Find(names[field]);
            if (column < 0)
            {
                unknown.Add(field);
                faults.Add(UnknownColumnRule.Broken(names[field], field + 1));
            }
            else if (!fieldOf.TryAdd(column, field))
            {
                faults.Add(RepeatedColumnRule.Broken(layout.Columns[column]));
            }
        }

        return new Header
        {
            Line = line,
            Width = names.Count,
            Fields = [.. fieldOf.Select(pair => (pair.Key, pair.Value))],
            UnknownFields = [.. unknown],
            Faults = [.. faults],
        };
    }

    private void ExpectRequired(FileLayout layout)
    {
        if (Missing(layout).FirstOrDefault(column => column.IsRequired) is { } missing)
        {
            throw new UnreadableInputException($"{layout.Name}: the required column {missing.Name} is missing.");
        }
    }
}
