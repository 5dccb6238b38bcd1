using System.Collections.Immutable;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>A file's header row: where each column of the layout stands. Any order, any case.</summary>
internal sealed class Header
{
    private readonly int[] _fieldOf;

    private Header(FileLayout layout) => _fieldOf = Enumerable.Repeat(-1, layout.Columns.Length).ToArray();

    /// <summary>The physical line the header begins on.</summary>
    public long Line { get; private init; }

    /// <summary>How many fields it has; a row may not have more.</summary>
    public int Width { get; private init; }

    /// <summary>Positions of fields the layout does not know.</summary>
    public ImmutableArray<int> UnknownFields { get; private set; } = [];

    /// <summary>What is odd about it.</summary>
    public ImmutableArray<Fault> Faults { get; private set; } = [];

    /// <summary>The columns of the layout that the file has, in the layout's order, each with its position in a record.</summary>
    public ImmutableArray<(int Column, int Field)> Fields { get; private set; } = [];

    /// <summary>Reads the header off a file that has just been opened.</summary>
    /// <exception cref="UnreadableInputException">There is none, it is not text, or a required column is missing.</exception>
    public static Header Read(FileLayout layout, RecordReader reader)
    {
        if (!reader.Read())
        {
            throw new UnreadableInputException($"{layout.Name}: the file is empty; it has no header row.");
        }

        List<string> names = [.. Enumerable.Range(0, reader.Count).Select(field => reader[field].Trim())];
        if (reader.HasBrokenQuoting || names.Exists(name => name.Contains('\0')))
        {
            throw new UnreadableInputException($"{layout.Name}: the header row cannot be read as CSV in UTF-8.");
        }

        Header header = new(layout) { Line = reader.Line, Width = reader.Count };
        header.Match(layout, names);
        header.ExpectRequired(layout);
        return header;
    }

    private void Match(FileLayout layout, List<string> names)
    {
        List<Fault> faults = [];
        List<int> unknown = [];
        for (int field = 0; field < names.Count; field++)
        {
            int column = layout.Find(names[field]);
            if (column < 0)
            {
                unknown.Add(field);
                faults.Add(UnknownColumnRule.Broken(names[field], field + 1));
            }
            else if (_fieldOf[column] >= 0)
            {
                faults.Add(RepeatedColumnRule.Broken(layout.Columns[column]));
            }
            else
            {
                _fieldOf[column] = field;
            }
        }

        Fields = [.. _fieldOf.Index().Where(column => column.Item >= 0)];
        (UnknownFields, Faults) = ([.. unknown], [.. faults]);
    }

    private void ExpectRequired(FileLayout layout)
    {
        for (int column = 0; column < layout.Columns.Length; column++)
        {
            if (layout.Columns[column].IsRequired && _fieldOf[column] < 0)
            {
                throw new UnreadableInputException($"{layout.Name}: the required column {layout.Columns[column].Name} is missing.");
            }
        }
    }
}
