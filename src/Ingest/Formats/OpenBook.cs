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

    /// <summary>The next sheet is read with a new reader.</summary>
    public void Close()
    {
        _reader?.Dispose();
        (_reader, _book) = (null, null);
    }
}
