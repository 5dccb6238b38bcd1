using System.IO.Compression;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>Writes a zip again with its entries in order of name and one time for all: the same content gives the same bytes.</summary>
internal static class EvenZip
{
    /// <summary>The earliest time a zip can hold: no reader takes it for a real one.</summary>
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="from">The zip.</param>
    /// <param name="to">Where it is written again.</param>
    /// <param name="contents">What stands in some entries instead, by name.</param>
    public static void Copy(Stream from, Stream to, IReadOnlyDictionary<string, Action<Stream>> contents)
    {
        from.Position = 0;
        using ZipArchive source = new(from, ZipArchiveMode.Read, leaveOpen: true);
        using ZipArchive target = new(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Time;
            using Stream written = copy.Open();
            if (contents.TryGetValue(entry.FullName, out Action<Stream>? write))
            {
                write(written);
            }
            else
            {
                using Stream read = entry.Open();
                read.CopyTo(written);
            }
        }
    }
}
