using System.IO.Compression;

namespace KpiAnalytics.Ingest.Sources;

/// <summary>An entry unfolded as it is read. At its end, length and checksum must be those the zip states: a damaged zip can unfold to other figures.</summary>
internal sealed class ZipEntryStream(ZipArchiveEntry entry) : ForwardStream(entry.Open())
{
    private Crc32 _checksum = Crc32.Start;
    private long _read;

    /// <exception cref="InvalidDataException">The entry does not unfold to what the zip states.</exception>
    public override int Read(Span<byte> buffer)
    {
        int count = Inner.Read(buffer);
        _checksum.Add(buffer[..count]);
        _read += count;
        bool isAtEnd = count == 0 && buffer.Length > 0;
        return isAtEnd && (_read != entry.Length || _checksum.Value != entry.Crc32)
            ? throw new InvalidDataException("the zip is damaged here.")
            : count;
    }
}
