namespace KpiAnalytics.Ingest.Formats;

/// <summary>How large a sheet may be: Excel's own limits, and what keeps a hostile file from filling the memory.</summary>
internal static class SheetLimits
{
    /// <summary>Excel's last column is XFD.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Excel's last row.</summary>
    public const int MostRows = 1_048_576;

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

    /// <summary>A part of a zip that unfolds to more than this is looked at for how much smaller it was.</summary>
    public const long SmallPart = 64 << 20;

    /// <summary>Tables shrink some 10 to 30 times; a part that shrank 100 times and more is made to fill the memory.</summary>
    public const int MostTimesSmaller = 100;
}
