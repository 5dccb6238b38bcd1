using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>
/// The one book that is open. A book is read from its start, so to open it anew for each of its sheets would read it as often as
/// it has sheets: the sheets are read in turn with one reader, and of all books only one is held open.
/// </summary>
internal sealed class OpenBook
{
    private object? _book;
    private IDisposable? _reader;
    private int _sheet;
    private IRecordSource? _rows;

    /// <summary>A reader that stands before the first row of a sheet. It stays this object's: nobody else disposes of it.</summary>
    /// <param name="book">Tells the book from others.</param>
    /// <param name="sheet">The first is 0.</param>
    /// <param name="open">Opens the book.</param>
    /// <param name="first">The sheet a book just opened is at; -1 = before the first.</param>
    /// <param name="next">Goes to the next sheet.</param>
    /// <returns>The reader; it is of no use once another sheet is asked for.</returns>
    public T At<T>(object book, int sheet, Func<T> open, int first, Action<T> next)
        where T : IDisposable
    {
        EndRows();
        if (!ReferenceEquals(_book, book) || sheet <= _sheet)
        {
            Close();
            _reader = open();
            (_book, _sheet) = (book, first);
        }

        var reader = (T)_reader!;
        for (; _sheet < sheet; _sheet++)
        {
            next(reader);
        }

        return reader;
    }

    /// <summary>
    /// The rows of a sheet below a line. Where the rows asked for last are of this sheet and have not come below the line, it is they: a sheet of many
    /// tables is not read from its start for each.
    /// </summary>
    /// <param name="book">Tells the book from others.</param>
    /// <param name="sheet">The first is 0.</param>
    /// <param name="line">The last line that is of no interest.</param>
    /// <param name="open">Opens the sheet at its start, by <see cref="At"/>.</param>
    public IRecordSource RowsBelow(object book, int sheet, long line, Func<IRecordSource> open)
    {
        if (_rows is null || !ReferenceEquals(_book, book) || _sheet != sheet || _rows.Line > line)
        {
            _rows = open();
        }

        return new BorrowedRows(_rows);
    }

    /// <summary>The next sheet is read with a new reader.</summary>
    public void Close()
    {
        EndRows();
        _reader?.Dispose();
        (_reader, _book) = (null, null);
    }

    // The reader goes elsewhere.
    private void EndRows()
    {
        _rows?.Dispose();
        _rows = null;
    }
}
