namespace KpiAnalytics.Ingest.Tables;

/// <summary>Records in order, wherever they come from: a CSV file, a sheet of a workbook, a table mapped to another layout.</summary>
internal interface IRecordSource : IDisposable
{
    /// <summary>The physical line or row on which the record begins; the first is 1.</summary>
    long Line { get; }

    /// <summary>The physical line or row on which the record ends.</summary>
    long LastLine { get; }

    /// <summary>How many fields the record has.</summary>
    int Count { get; }

    /// <summary>Text stands after a closing quote: the record cannot be trusted.</summary>
    bool HasBrokenQuoting => false;

    /// <summary>The record holds bytes that are not of the file's encoding; they are read as U+FFFD.</summary>
    bool HasInvalidBytes => false;

    /// <summary>The row is hidden where the file is shown.</summary>
    bool IsHidden => false;

    /// <summary>True where reading on touches nothing but the source's own: another thread may do it.</summary>
    bool CanReadAhead => false;

    /// <summary>A field of the record, as written.</summary>
    string this[int index] { get; }

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="UnreadableInputException">The records cannot be read on.</exception>
    bool Read();
}
