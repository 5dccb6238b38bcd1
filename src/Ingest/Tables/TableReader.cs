using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Reads one file row by row: each is read, checked, and either accepted or rejected with all its faults named.</summary>
internal sealed class TableReader
{
    /// <summary>How often progress is told: several times a second on any machine.</summary>
    private const int RowsPerReport = 100_000;

    private readonly LoadContext _load;
    private readonly FileLayout _layout;
    private readonly RecordTable _records;
    private readonly List<Fault> _faults = [];
    private readonly Row _row;
    private readonly CellReader _cells;
    private readonly ParentCheck _parents;
    private readonly SeenRows _seen;
    private readonly TouchedMeasures _touched;
    private readonly int _ypid;
    private readonly int[] _filled;
    private bool _hasInvalidBytes;

    private bool IsRejected => _faults.Exists(fault => fault.Rule.RejectsRow);

    /// <param name="load">What the files of one load share.</param>
    /// <param name="records">Takes the accepted rows of a file.</param>
    public TableReader(LoadContext load, RecordTable records)
    {
        FileLayout layout = records.Layout;
        (_load, _layout, _records) = (load, layout, records);
        _row = new Row(layout);
        _cells = new CellReader(load.Services, _faults);
        _parents = new ParentCheck(layout, load.Accepted);
        _seen = new SeenRows(layout);
        _touched = new TouchedMeasures(layout.Name);
        _ypid = layout.Find("ypid");
        _filled = new int[layout.Columns.Length];
    }

    /// <summary>Reads the file to its end.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public FileTally Read(RecordReader reader)
    {
        Header header = Header.Read(_layout, reader);
        LogHeader(header, reader);
        long read = 0;
        long accepted = 0;
        _load.Tell(_layout.Name, read);
        while (reader.Read())
        {
            read++;
            accepted += Examine(header, reader) ? 1 : 0;
            if (read % RowsPerReport == 0)
            {
                _load.Tell(_layout.Name, read);
            }
        }

        _load.Keep(_layout, _seen);
        _load.Filled.AddRange(header.Fields.Select(field =>
            new FieldFilling(_layout.Name, _layout.Columns[field.Column].Name, read, _filled[field.Column])));
        return new FileTally(_layout.Name, read, accepted);
    }

    private void LogHeader(Header header, RecordReader reader)
    {
        _faults.Clear();
        NoteInvalidBytes(reader);
        _faults.AddRange(header.Faults);
        _load.Findings.AddOfRecord(_touched, header.Line, "", _faults, isRejected: false);
    }

    private bool Examine(Header header, RecordReader reader)
    {
        _faults.Clear();
        NoteInvalidBytes(reader);
        bool isWhole = IsWhole(header, reader);
        if (isWhole)
        {
            ReadCells(header, reader);
            CheckRow();
        }

        bool isRejected = IsRejected;
        string ypid = isWhole && _ypid >= 0 ? _row.Text(_ypid) : "";
        _load.Findings.AddOfRecord(_touched, reader.Line, ypid, _faults, isRejected);
        if (!isRejected)
        {
            _records.Add(_row);
            _records.Lines.Add(checked((int)reader.Line));
        }

        return !isRejected;
    }

    private void NoteInvalidBytes(RecordReader reader)
    {
        if (reader.HasInvalidBytes && !_hasInvalidBytes)
        {
            _hasInvalidBytes = true;
            _faults.Add(InvalidBytesRule.Broken());
        }
    }

    private bool IsWhole(Header header, RecordReader reader)
    {
        if (reader.HasBrokenQuoting)
        {
            _faults.Add(BrokenQuotingRule.Broken(reader.Line, reader.LastLine));
            return false;
        }

        if (reader.Count > header.Width)
        {
            _faults.Add(LongRowRule.Broken(reader.Count, header.Width));
            return false;
        }

        return true;
    }

    private void ReadCells(Header header, RecordReader reader)
    {
        foreach ((int column, int field) in header.Fields)
        {
            _row[column] = _cells.Read(_layout.Columns[column], field < reader.Count ? reader[field] : "");
            _filled[column] += _row.Has(column) ? 1 : 0;
        }

        _row.Unknown.Clear();
        foreach (int field in header.UnknownFields)
        {
            _row.Unknown.Add(field < reader.Count ? reader[field].Trim() : "");
        }
    }

    private void CheckRow()
    {
        _parents.Examine(_row, _faults);
        _records.Examine(_row, _faults);
        if (_seen.Examine(_row, isAccepted: !IsRejected) is { } repeat)
        {
            _faults.Add(repeat);
        }

        if (_faults.Count > 1)
        {
            SortFaults();
        }
    }

    // By column, those of the whole row first; the order of the checks where two stand in one column.
    private void SortFaults()
    {
        List<Fault> sorted = [.. _faults.OrderBy(fault => _layout.Find(fault.Column))];
        _faults.Clear();
        _faults.AddRange(sorted);
    }
}
