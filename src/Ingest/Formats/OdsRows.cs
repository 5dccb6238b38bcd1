using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The rows of one sheet of an OpenDocument spreadsheet. Blank rows are skipped; a row said to repeat is given as often.</summary>
internal sealed class OdsRows : IRecordSource
{
    private readonly string _file;
    private readonly OdsContent _content;
    private readonly List<string> _cells = [];
    private int _left;

    public OdsRows(string file, OdsContent content, int position)
    {
        (_file, _content) = (file, content);
        for (int i = 0; i <= position; i++)
        {
            content.ToNextTable();
        }
    }

    public long Line { get; private set; }

    public long LastLine => Line;

    public int Count => _cells.Count;

    public bool IsHidden => _content.IsRowHidden;

    public string this[int index] => _cells[index];

    /// <exception cref="UnreadableInputException">The sheet is damaged here, or larger than a spreadsheet allows.</exception>
    public bool Read() => OdsBook.Translate(_file, ReadRow);

    public void Dispose() => _content.Dispose();

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
            if (!_content.ToNextRow())
            {
                _cells.Clear();
                return false;
            }

            int repeated = _content.RowsRepeated;
            _content.ReadCells(_cells);
            bool isBlank = _cells.Count == 0;
            Line += isBlank ? repeated : 1;
            _left = isBlank ? 0 : repeated - 1;
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
            throw new UnreadableInputException($"{_file}: the sheet has more than 1,048,576 rows.");
        }
    }
}
