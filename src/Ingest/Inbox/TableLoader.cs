using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Mapping;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Reads recognised tables by the rules of the files of records they fill; findings name the supplier's own file, sheet, row and column.</summary>
internal sealed class TableLoader(ImmutableArray<TableInFile> tables, LoadContext load)
{
    private readonly List<FileTally> _tallies = [];
    private readonly List<SourceField> _notSupplied = [];

    public ImmutableArray<FileTally> Tallies => [.. _tallies];

    /// <summary>Files of records no table filled, and columns none of their tables had.</summary>
    public ImmutableHashSet<SourceField> NotSupplied => [.. _notSupplied];

    public AreaNames Areas { get; set; } = new([], []);

    public bool Has(string target) => tables.Any(table => table.ReadableTarget == target);

    /// <summary>Reads every table of one file of records.</summary>
    public void Read(RecordTable records)
    {
        ImmutableArray<TableInFile> own = [.. tables.Where(table => table.ReadableTarget == records.Layout.Name)];
        if (own.IsEmpty)
        {
            _notSupplied.Add(new SourceField(records.Layout.Name, ""));
            return;
        }

        HashSet<string> supplied = new(StringComparer.OrdinalIgnoreCase);
        // One reader, so that a row of one table is known for a repeat of another's.
        SharedReader reader = new(load, records);
        foreach (TableInFile table in own)
        {
            records.Begin(table.Place);
            supplied.UnionWith(Read(reader, table));
        }

        _notSupplied.AddRange(records.Layout.Columns.Where(column => !supplied.Contains(column.Name)).Select(column => new SourceField(records.Layout.Name, column.Name)));
    }

    private IEnumerable<string> Read(SharedReader reader, TableInFile table)
    {
        TableRecognition recognition = table.Recognition!;
        SetAside setAside = new();
        using IRecordSource records = Open(recognition, setAside);
        load.Findings.Supplier = (table.Place, HeadersOf(recognition));
        FileTally tally = reader.Read(records);
        load.Findings.Supplier = null;
        NoteAround(table, setAside);
        _tallies.Add(new FileTally(table.Place, tally.Read + setAside.Rejected, tally.Accepted));
        return recognition.Match.Layout.Table.Figures.IsEmpty
            ? recognition.Match.Found.Select(pair => pair.Column.To).Concat(recognition.Values.Keys).Concat(Unpivoted(recognition))
            : recognition.Match.Layout.Target.Columns.Select(column => column.Name);
    }

    private static IEnumerable<string> Unpivoted(TableRecognition recognition) =>
        recognition.Match.Layout.Table.Unpivot is { } unpivot ? [unpivot.Name, unpivot.Value] : [];

    private IRecordSource Open(TableRecognition recognition, SetAside setAside)
    {
        DataTable table = recognition.Match.Layout.Table;
        if (!table.Figures.IsEmpty)
        {
            return CrosstabRecords.Open(recognition);
        }

        MappedRecords records = new(recognition, Areas, setAside);
        return table.Sum.Length == 0 ? records : new SummedRecords(records, table.Sum);
    }

    /// <summary>The header each column of the records is read from.</summary>
    private static Dictionary<string, string> HeadersOf(TableRecognition recognition)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((MappedColumn column, int field) in recognition.Match.Found)
        {
            headers.TryAdd(column.To, recognition.Match.Headers[field]);
        }

        return headers;
    }

    private void NoteAround(TableInFile table, SetAside setAside)
    {
        foreach ((Rule rule, long count, string examples) in setAside.Reasons)
        {
            load.Findings.AddOfFile(table.Place, rule == UnmappedAreaRule.Rule ? UnmappedAreaRule.Broken(count, examples) : OtherSubjectRule.Broken(count, examples));
        }

        table.Table.Totals.ForEach(row => load.Findings.AddOfRow(table.Place, row.Line, TotalsRowRule.Broken(row.Label)));
        table.Table.Footnotes.ForEach(row => load.Findings.AddOfRow(table.Place, row.Line, FootnoteRule.Broken(row.Text)));
        if (table.Table.Hidden.Count > 0)
        {
            load.Findings.AddOfFile(table.Place, HiddenRowsRule.BrokenRows(table.Table.Hidden));
        }

        if (table.Table.Sheet.IsHidden)
        {
            load.Findings.AddOfFile(table.Place, HiddenRowsRule.BrokenSheet());
        }

        foreach (Codes.ValueMap map in TableInFile.MapsOf(table.Recognition!))
        {
            load.Findings.AddOfFile(table.Place, ReadingNoteRule.Broken($"{map.Title}: read by the edition {map.Edition}."));
        }
    }
}
