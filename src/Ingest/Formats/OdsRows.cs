using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The rows of one sheet of an OpenDocument spreadsheet. Blank rows are skipped; a row said to repeat is given as often.</summary>
/// <param name="file">The name told in faults.</param>
/// <param name="content">Stands before the sheet's first row.</param>
internal sealed class OdsRows(string file, OdsContent content) : IRecordSource
{
    private readonly List<string> _cells = [];
    private int _left;
    private long _given;
    private long _repeats;

    public long Line { get; private set; }

    public long LastLine => Line;

    public int Count => _cells.Count;

    public bool IsHidden => content.IsRowHidden;

    public string this[int index] => _cells[index];

    /// <exception cref="UnreadableInputException">The sheet is damaged here, or larger than a spreadsheet allows.</exception>
    public bool Read() => OdsBook.Translate(file, ReadRow);

    public void Dispose()
    {
        // The reader goes on to the next sheet.
    }

    private bool ReadRow()
    {
        if (_left > 0)
        {
            _left--;
            Line++;
            return true;
        }

        do
        {
            if (!content.ToNextRow())
            {
                _cells.Clear();
                return false;
            }

            int repeated = content.RowsRepeated;
            content.ReadCells(_cells);
            bool isBlank = _cells.Count == 0;
            Line += isBlank ? repeated : 1;
            _left = isBlank ? 0 : repeated - 1;
            _given += (long)_cells.Count * repeated;
            _repeats += _left;
            ExpectFits(isBlank);
        }
        while (_cells.Count == 0);

        return true;
    }

    // Blank rows to the last one are how spreadsheets end a sheet.
    private void ExpectFits(bool isBlank)
    {
        if (!isBlank && Line + _left > SheetLimits.MostRows)
        {
            throw new UnreadableInputException($"{file}: the sheet has more than 1,048,576 rows.");
        }

        if (_repeats > SheetLimits.MostRepeats)
        {
            throw new UnreadableInputException($"{file}: more than 100,000 rows of a sheet are said to repeat the one above; it is not read.");
        }

        SheetLimits.ExpectFits(file, _given);
    }
}
