namespace KpiAnalytics.Ingest.Formats;

/// <summary>How large a sheet may be: Excel's own limits, and what keeps a hostile file from filling the memory.</summary>
internal static class SheetLimits
{
    /// <summary>Excel's last column is XFD.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Excel's last row.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Of one sheet, from its first to its last row and column: a million rows of 128 columns. Two stray cells can span 17 thousand million.</summary>
    public const long MostCells = 1 << 27;

    /// <summary>Filled rows of one sheet that are not there but said to be the same as the one above: a line of text can say a million.</summary>
    public const long MostRepeats = 100_000;

    /// <summary>In characters: Excel's own limit for one cell.</summary>
    public const int LongestCell = 32_767;

    /// <summary>Of one file. A workbook a council sends has some tens.</summary>
    public const int MostSheets = 500;

    /// <summary>Bytes of a workbook or JSON file as it lies on disk: it is held in memory while it is read.</summary>
    public const int LargestBook = 128 << 20;

    /// <summary>Bytes all parts of a workbook unfold to. A full sheet of a million rows has some 400 MB.</summary>
    public const long LargestUnfolded = 1L << 30;

    /// <summary>Bytes of a part that is held in memory whole: a workbook's shared texts and its styles.</summary>
    public const long LargestHeldPart = 96 << 20;

    /// <exception cref="UnreadableInputException">A sheet spans more cells than can be read.</exception>
    public static void ExpectFits(string file, long cells)
    {
        if (cells > MostCells)
        {
            throw new UnreadableInputException($"{file}: a sheet spans {cells} cells from its first to its last row and column; it is not read.");
        }
    }

    /// <exception cref="UnreadableInputException">A book has more sheets than can be read.</exception>
    public static void ExpectFew(string file, int sheets)
    {
        if (sheets > MostSheets)
        {
            throw new UnreadableInputException($"{file}: the file has more than 500 sheets; it is not read.");
        }
    }
}
