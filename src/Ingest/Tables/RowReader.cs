using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Takes the records of one file apart and reads each field by itself: what needs no other row and no other file.</summary>
internal sealed class RowReader
{
    private readonly FileLayout _layout;
    private readonly IRecordSource _records;
    private readonly List<Fault> _faults = [];
    private readonly CellReader _cells;
    private readonly long[] _filled;
    private bool _hasInvalidBytes;

    /// <summary>Reads the header.</summary>
    /// <exception cref="UnreadableInputException">There is none, or a required column is missing.</exception>
    public RowReader(FileLayout layout, IReadOnlySet<string>? services, IRecordSource records)
    {
        (_layout, _records) = (layout, records);
        _cells = new CellReader(services, _faults);
        _filled = new long[layout.Columns.Length];
        Header = Header.Read(layout, records);
        NoteInvalidBytes();
        _faults.AddRange(Header.Faults);
        HeaderFaults = [.. _faults];
    }

    public Header Header { get; }

    /// <summary>What is odd about the header.</summary>
    public List<Fault> HeaderFaults { get; }

    /// <summary>Reads the next record; false at the end of the file.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public bool Read(ReadRow into)
    {
        if (!_records.Read())
        {
            return false;
        }

        _faults.Clear();
        NoteInvalidBytes();
        into.Line = _records.Line;
        into.IsWhole = IsWhole();
        into.Length = into.IsWhole ? ReadCells(into.Row) : 0;

        into.Faults.Clear();
        into.Faults.AddRange(_faults);
        return true;
    }

    /// <summary>How far each column the file has is filled.</summary>
    /// <param name="rows">The rows read.</param>
    public IEnumerable<FieldFilling> Filled(long rows) =>
        Header.Fields.Select(field => new FieldFilling(_layout.Name, _layout.Columns[field.Column].Name, rows, _filled[field.Column]));

    private void NoteInvalidBytes()
    {
        if (_records.HasInvalidBytes && !_hasInvalidBytes)
        {
            _hasInvalidBytes = true;
            _faults.Add(InvalidBytesRule.Broken());
        }
    }

    private bool IsWhole()
    {
        if (_records.HasBrokenQuoting)
        {
            _faults.Add(BrokenQuotingRule.Broken(_records.Line, _records.LastLine));
            return false;
        }

        if (_records.Count > Header.Width)
        {
            _faults.Add(LongRowRule.Broken(_records.Count, Header.Width));
            return false;
        }

        return true;
    }

    /// <returns>How many characters were read.</returns>
    private int ReadCells(Row row)
    {
        int length = 0;
        foreach ((int column, int field) in Header.Fields)
        {
            string raw = Raw(field);
            _cells.Read(_layout.Columns[column], raw, ref row[column]);
            _filled[column] += row.Has(column) ? 1 : 0;
            length += raw.Length;
        }

        row.Unknown.Clear();
        foreach (int field in Header.UnknownFields)
        {
            string raw = Raw(field);
            row.Unknown.Add(raw.Trim());
            length += raw.Length;
        }

        return length;
    }

    // A short row has nothing in its last columns.
    private string Raw(int field) => field < _records.Count ? _records[field] : "";
}
