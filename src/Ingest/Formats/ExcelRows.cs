using ExcelDataReader;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The rows of one sheet of an Excel workbook. Blank rows are skipped and blank cells at a row's end left out.</summary>
internal sealed class ExcelRows : IRecordSource
{
    private readonly string _file;
    private readonly IExcelDataReader _reader;
    private readonly IEnumerator<FailedCell> _failures;
    private readonly Dictionary<int, string> _failed = [];
    private readonly List<string> _cells = [];
    private bool _hasFailures;

    /// <param name="file">The name told in faults.</param>
    /// <param name="reader">Stands before the sheet's first row.</param>
    /// <param name="failures">The sheet's failed formulas by row; the reader gives them as blank cells.</param>
    public ExcelRows(string file, IExcelDataReader reader, IEnumerable<FailedCell> failures)
    {
        (_file, _reader, _failures) = (file, reader, failures.GetEnumerator());
        _hasFailures = _failures.MoveNext();
        if (reader.FieldCount > SheetLimits.MostColumns || reader.RowCount > SheetLimits.MostRows)
        {
            throw new UnreadableInputException($"{file}, sheet {reader.Name}: the sheet is larger than Excel allows.");
        }

        SheetLimits.ExpectFits(file, (long)reader.FieldCount * reader.RowCount);
    }

    public long Line { get; private set; }

    public long LastLine => Line;

    public int Count => _cells.Count;

    public bool IsHidden => _reader.RowHeight == 0;

    public string this[int index] => _cells[index];

    /// <exception cref="UnreadableInputException">The sheet is damaged here.</exception>
    public bool Read() => ExcelBook.Translate(_file, ReadRow);

    public void Dispose()
    {
        // The reader itself goes on to the next sheet.
        _failures.Dispose();
    }

    private bool ReadRow()
    {
        do
        {
            if (!_reader.Read())
            {
                _cells.Clear();
                return false;
            }

            Line++;
            ReadFailures();
            ReadCells();
        }
        while (_cells.Count == 0);

        return true;
    }

    private void ReadFailures()
    {
        _failed.Clear();
        for (; _hasFailures && _failures.Current.Row <= Line; _hasFailures = _failures.MoveNext())
        {
            if (_failures.Current.Row == Line)
            {
                _failed[_failures.Current.Column] = _failures.Current.Text;
            }
        }
    }

    private void ReadCells()
    {
        _cells.Clear();
        int blanks = 0;
        for (int i = 0; i < _reader.FieldCount; i++)
        {
            string text = _failed.GetValueOrDefault(i) ?? ExcelCell.Text(_reader, i);
            if (text.Length == 0)
            {
                blanks++;
                continue;
            }

            _cells.AddRange(Enumerable.Repeat("", blanks));
            _cells.Add(text.Length <= SheetLimits.LongestCell ? text : throw new UnreadableInputException($"{_file}: a cell of row {Line} is longer than Excel allows."));
            blanks = 0;
        }
    }
}
