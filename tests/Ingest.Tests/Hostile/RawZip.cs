using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>A zip written byte by byte (APPNOTE.TXT 4.3), so that an entry can state any length and unfold to any other.</summary>
internal sealed class RawZip
{
    private readonly List<(string Name, byte[] Deflated, long Length, uint Checksum)> _entries = [];

    /// <param name="name">The entry's path.</param>
    /// <param name="deflated">What stands in the zip.</param>
    /// <param name="length">Bytes it is said to unfold to.</param>
    /// <param name="checksum">Of what it unfolds to; 0 where it is not meant to be read to its end.</param>
    public RawZip With(string name, byte[] deflated, long length, uint checksum = 0)
    {
        _entries.Add((name, deflated, length, checksum));
        return this;
    }

    public RawZip With(string name, byte[] whole)
    {
        Crc32 checksum = Crc32.Start;
        checksum.Add(whole);
        return With(name, [.. Unfinished(whole), 3, 0], whole.Length, checksum.Value);
    }

    /// <summary>Every part of a zip but one.</summary>
    public static RawZip Of(byte[] zip, string without)
    {
        RawZip raw = new();
        using ZipArchive archive = new(new MemoryStream(zip));
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName != without))
        {
            using MemoryStream whole = new();
            using Stream part = entry.Open();
            part.CopyTo(whole);
            raw.With(entry.FullName, whole.ToArray());
        }

        return raw;
    }

    /// <summary>A start, then one block as often as it takes to unfold to a length: the block is deflated once and copied.</summary>
    public static byte[] Repeated(string start, string line, long length)
    {
        byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, (1 << 20) / line.Length)));
        byte[] begun = Unfinished(Encoding.UTF8.GetBytes(start));
        byte[] deflated = Unfinished(block);
        int blocks = checked((int)((length - start.Length + block.Length - 1) / block.Length));

        // Laid out in its full size: it is large beside the memory the tests may take. An empty last block ends the stream (RFC 1951).
        byte[] whole = new byte[begun.Length + (blocks * deflated.Length) + 2];
        begun.CopyTo(whole, 0);
        for (int i = 0; i < blocks; i++)
        {
            deflated.CopyTo(whole, begun.Length + (i * deflated.Length));
        }

        whole[^2] = 3;
        return whole;
    }

    public byte[] ToArray()
    {
        // Room for the entries at once: a stream that grows holds them three times.
        using MemoryStream zip = new(_entries.Sum(entry => entry.Deflated.Length + 200));
        using MemoryStream directory = new();
        foreach ((string name, byte[] deflated, long length, uint checksum) in _entries)
        {
            long offset = zip.Position;
            Header(zip, 0x04034B50, name, deflated.Length, length, checksum, offset: null);
            zip.Write(deflated);
            Header(directory, 0x02014B50, name, deflated.Length, length, checksum, offset);
        }

        long start = zip.Position;
        directory.WriteTo(zip);
        Put(zip, 0x06054B50, 4);
        Put(zip, 0, 4);
        Put(zip, _entries.Count, 2);
        Put(zip, _entries.Count, 2);
        Put(zip, directory.Length, 4);
        Put(zip, start, 4);
        Put(zip, 0, 2);
        return zip.ToArray();
    }

    // Flushed, not ended: more can follow.
    private static byte[] Unfinished(byte[] bytes)
    {
        using MemoryStream stream = new();
        using DeflateStream deflate = new(stream, CompressionLevel.Optimal);
        deflate.Write(bytes);
        deflate.Flush();
        return stream.ToArray();
    }

    // Lengths from 4 GB stand in a field of their own (Zip64, 4.5.3).
    private static void Header(MemoryStream to, long signature, string name, long deflated, long length, uint checksum, long? offset)
    {
        bool isLong = length >= uint.MaxValue;
        Put(to, signature, 4);
        Put(to, 45, 2);
        Put(to, 45, offset is null ? 0 : 2);
        Put(to, 0, 2);
        Put(to, 8, 2);
        Put(to, 0x21 << 16, 4);
        Put(to, checksum, 4);
        Put(to, isLong ? uint.MaxValue : deflated, 4);
        Put(to, isLong ? uint.MaxValue : length, 4);
        Put(to, name.Length, 2);
        Put(to, isLong ? 20 : 0, 2);
        Put(to, 0, offset is null ? 0 : 10);
        Put(to, offset ?? 0, offset is null ? 0 : 4);
        to.Write(Encoding.ASCII.GetBytes(name));
        if (isLong)
        {
            Put(to, 1, 2);
            Put(to, 16, 2);
            Put(to, length, 8);
            Put(to, deflated, 8);
        }
    }

    private static void Put(MemoryStream to, long value, int bytes)
    {
        Span<byte> buffer = stackalloc byte[16];
        buffer.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(buffer, value);
        to.Write(buffer[..bytes]);
    }
}
