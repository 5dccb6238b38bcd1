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
    private readonly ParentCheck _parents;
    private readonly SeenRows _seen;
    private readonly TouchedMeasures _touched;
    private readonly int _ypid;

    /// <param name="load">What the files of one load share.</param>
    /// <param name="records">Takes the accepted rows of a file.</param>
    public TableReader(LoadContext load, RecordTable records)
    {
        FileLayout layout = records.Layout;
        (_load, _layout, _records) = (load, layout, records);
        _parents = new ParentCheck(layout, load.Accepted);
        _seen = new SeenRows(layout);
        _touched = new TouchedMeasures(layout.Name);
        _ypid = layout.Find("ypid");
    }

    /// <summary>Reads the file to its end.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public FileTally Read(IRecordSource source)
    {
        RowReader reader = new(_layout, _load.Services, source);
        _load.Findings.AddOfRecord(_touched, reader.Header.Line, "", reader.HeaderFaults, isRejected: false);
        _load.Tell(_layout.Name, 0);
        FileTally tally = new(_layout.Name, 0, 0);
        foreach (RowBatch batch in new RowBatches(_layout, reader, source).Read())
        {
            tally = Accept(batch, tally);
        }

        _load.Keep(_layout, _seen);
        _load.Filled.AddRange(reader.Filled(tally.Read));
        return tally;
    }

    private FileTally Accept(RowBatch batch, FileTally tally)
    {
        (long read, long accepted) = (tally.Read, tally.Accepted);
        foreach (ReadRow row in batch.Rows)
        {
            read++;
            accepted += IsAccepted(row) ? 1 : 0;
            if (read % RowsPerReport == 0)
            {
                _load.Tell(_layout.Name, read);
            }
        }

        return tally with { Read = read, Accepted = accepted };
    }

    private bool IsAccepted(ReadRow read)
    {
        if (read.IsWhole)
        {
            Check(read.Row, read.Faults);
        }

        bool isRejected = IsRejected(read.Faults);
        string ypid = read.IsWhole && _ypid >= 0 ? read.Row.Text(_ypid) : "";
        _load.Findings.AddOfRecord(_touched, read.Line, ypid, read.Faults, isRejected);
        if (!isRejected)
        {
            _records.Add(read.Row);
            _records.Lines.Add(checked((int)read.Line));
        }

        return !isRejected;
    }

    private void Check(Row row, List<Fault> faults)
    {
        _parents.Examine(row, faults);
        _records.Examine(row, faults);
        if (_seen.Examine(row, isAccepted: !IsRejected(faults)) is { } repeat)
        {
            faults.Add(repeat);
        }

        if (faults.Count > 1)
        {
            Sort(faults);
        }
    }

    private static bool IsRejected(List<Fault> faults) => faults.Exists(fault => fault.Rule.RejectsRow);

    // By column, those of the whole row first; the order of the checks where two stand in one column.
    private void Sort(List<Fault> faults)
    {
        List<Fault> sorted = [.. faults.OrderBy(fault => _layout.Find(fault.Column))];
        faults.Clear();
        faults.AddRange(sorted);
    }
}
