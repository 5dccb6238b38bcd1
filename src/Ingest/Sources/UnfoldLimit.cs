using System.IO.Compression;

namespace KpiAnalytics.Ingest.Sources;

/// <summary>How much one file that was given may unfold to, with the zips and workbooks in it: little, or a hundred times what it is.</summary>
/// <param name="size">Bytes of the file as it lies on disk.</param>
internal sealed class UnfoldLimit(long size)
{
    /// <summary>A zip that unfolds to no more than this is not looked at for how much smaller it was.</summary>
    private const long Small = 64 << 20;

    /// <summary>Tables shrink some 10 to 30 times; a zip that shrank 100 times and more is made to fill the memory.</summary>
    private const int MostTimesSmaller = 100;

    private long _left = Math.Max(Small, checked(size * MostTimesSmaller));

    /// <summary>Takes what a zip unfolds to off what is left.</summary>
    /// <exception cref="UnreadableInputException">It is more.</exception>
    public void Take(string name, ZipArchive archive)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // Damaged zips state lengths below nought.
            if (entry.Length < 0 || entry.Length > _left)
            {
                throw new UnreadableInputException($"{name}: it unfolds to more than 64 MB and over a hundred times its size; it is not read.");
            }

            _left -= entry.Length;
        }
    }
}
