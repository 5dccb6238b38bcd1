namespace KpiAnalytics.Dashboard.Drops;

/// <summary>How much one drop may hold: well above a national extract, well below what fills a disk by mistake.</summary>
internal static class DropLimits
{
    public const int MostFiles = 200;

    /// <summary>Bytes of one file.</summary>
    public const long LargestFile = 512L << 20;

    /// <summary>Bytes of all files of a drop.</summary>
    public const long LargestDrop = 2L << 30;

    /// <summary>Characters of a file's name that are kept.</summary>
    public const int LongestName = 120;

    public const string Text = "Text, Excel, OpenDocument, JSON, and zips of them. Up to 200 files, 512 MB a file, 2 GB in all.";

    /// <summary>Why a file is not taken, in one sentence; null = it is.</summary>
    /// <param name="drop">What is there already.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its size.</param>
    public static string? ProblemOf(Drop drop, string name, long bytes)
    {
        if (drop.Files.Length >= MostFiles)
        {
            return $"{name} was not taken: a drop holds up to 200 files. A zip counts as one.";
        }

        if (bytes > LargestFile)
        {
            return $"{name} was not taken: it is larger than 512 MB.";
        }

        return drop.Files.Sum(file => file.Bytes) + bytes > LargestDrop ? $"{name} was not taken: a drop holds up to 2 GB." : null;
    }
}
