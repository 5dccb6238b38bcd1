namespace KpiAnalytics.Ingest.Formats;

/// <summary>What a file is, told by its content.</summary>
internal enum FileKind
{
    /// <summary>None of the kinds below.</summary>
    NotKnown,

    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>Text: rows of fields with one character between them.</summary>
    DelimitedText,

    /// <summary>A workbook of Excel 2007 or later.</summary>
    Xlsx,

    /// <summary>A workbook of Excel 97 to 2003, or one locked with a password.</summary>
    Xls,

    /// <summary>An OpenDocument spreadsheet.</summary>
    Ods,

    /// <summary>JSON: one document, a list of them, or one a line.</summary>
    Json,

    /// <summary>A zip of files.</summary>
    Zip,
}
