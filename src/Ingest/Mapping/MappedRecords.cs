using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>A table found in a file, given as records of the layout it becomes: a header of the target's columns, then its rows translated.</summary>
internal sealed class MappedRecords : IRecordSource
{
    private readonly TableRecognition _recognition;
    private readonly IRecordSource _rows;
    private readonly RowMapping _mapping;
    private readonly Queue<string[]> _waiting = [];
    private readonly Dictionary<long, string> _totals;
    private readonly HashSet<long> _footnotes;
    private string[] _record = [];
    private bool _isPastHeader;
    private int _extra;

    public MappedRecords(TableRecognition recognition, AreaNames areas, SetAside setAside)
    {
        _recognition = recognition;
        _totals = recognition.Table.Totals.DistinctBy(row => row.Line).ToDictionary(row => row.Line, row => row.Label);
        _footnotes = [.. recognition.Table.Footnotes.Select(row => row.Line)];
        _mapping = new RowMapping(recognition, new ValueTranslator(recognition, areas), setAside);
        _rows = recognition.Table.Sheet.OpenAbove(recognition.Table.HeaderLine);
    }

    public long Line => _isPastHeader ? _rows.Line : _recognition.Table.HeaderLine;

    public long LastLine => _isPastHeader ? _rows.LastLine : _recognition.Table.HeaderLine;

    // A row with values beyond the last header is longer than the header says.
    public int Count => _record.Length + _extra;

    public bool HasBrokenQuoting => _isPastHeader && _rows.HasBrokenQuoting;

    public bool HasInvalidBytes => _isPastHeader && _rows.HasInvalidBytes;

    public string this[int index] => index < _record.Length ? _record[index] : "";

    public bool Read()
    {
        if (!_isPastHeader && _record.Length == 0)
        {
            _record = _mapping.Header;
            return true;
        }

        while (_waiting.Count == 0)
        {
            if (!ReadRow())
            {
                return false;
            }
        }

        _record = _waiting.Dequeue();
        return true;
    }

    public void Dispose() => _rows.Dispose();

    private bool ReadRow()
    {
        FoundTable table = _recognition.Table;
        do
        {
            _isPastHeader = true;
            if (!_rows.Read() || _rows.Line > table.LastLine)
            {
                return false;
            }
        }
        while (_rows.Line <= table.HeaderLine || _totals.ContainsKey(_rows.Line) || _footnotes.Contains(_rows.Line));

        if (_rows.HasBrokenQuoting)
        {
            _waiting.Enqueue(new string[_mapping.Header.Length]);
            return true;
        }

        _extra = HasMore(table.Headers.Length) ? _rows.Count - table.Headers.Length : 0;
        _mapping.Map(_rows, _waiting);
        return true;
    }

    private bool HasMore(int width)
    {
        for (int i = width; i < _rows.Count; i++)
        {
            if (_rows[i].Trim().Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
