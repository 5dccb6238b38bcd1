using System.Buffers.Binary;
using System.Text;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Reads one stream of a compound file (MS-CFB), the container of Excel's old workbooks.</summary>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int EntryLength = 128;
    private const int MiniSector = 64;
    private const int HeaderFatSectors = 109;

    private readonly byte[] _file;
    private readonly int _sector;
    private readonly byte[] _fat;

    private CompoundFile(byte[] file)
    {
        _file = file;
        _sector = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30)), 7, 12);
        _fat = [.. FatSectors().SelectMany(sector => SectorAt(sector).ToArray())];
    }

    /// <summary>The stream of this name; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static byte[]? Read(byte[] file, string name)
    {
        try
        {
            return file is [0xD0, 0xCF, 0x11, 0xE0, ..] ? new CompoundFile(file).Find(name) : null;
        }
        catch (ArgumentOutOfRangeException fault)
        {
            throw new InvalidDataException("The compound file points outside itself.", fault);
        }
    }

    private byte[]? Find(string name)
    {
        byte[] directory = Chain(Number(48), _fat, SectorAt);
        for (int place = 0; place + EntryLength <= directory.Length; place += EntryLength)
        {
            ReadOnlySpan<byte> entry = directory.AsSpan(place, EntryLength);
            int length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 64);
            if (entry[66] == 2 && Encoding.Unicode.GetString(entry[..length]).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Stream(BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]), directory);
            }
        }

        return null;
    }

    // Short streams lie in small sectors inside the stream of the root entry, the directory's first.
    private byte[] Stream(uint start, uint size, byte[] directory)
    {
        byte[] whole;
        if (size >= Number(56))
        {
            whole = Chain(start, _fat, SectorAt);
        }
        else
        {
            byte[] small = Chain(BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(116)), _fat, SectorAt);
            whole = Chain(start, Chain(Number(60), _fat, SectorAt), sector => small.AsMemory(checked((int)sector * MiniSector), MiniSector));
        }

        return whole.Length > size ? whole[..(int)size] : whole;
    }

    private static byte[] Chain(uint start, byte[] next, Func<uint, ReadOnlyMemory<byte>> sectorAt)
    {
        using MemoryStream whole = new();
        int most = next.Length / 4;
        for (uint sector = start; sector < LastSector; sector = BinaryPrimitives.ReadUInt32LittleEndian(next.AsSpan(checked((int)sector * 4))))
        {
            if (most-- == 0)
            {
                throw new InvalidDataException("The sectors of a compound file go round in a circle.");
            }

            whole.Write(sectorAt(sector).Span);
        }

        return whole.ToArray();
    }

    private IEnumerable<uint> FatSectors()
    {
        for (int i = 0; i < HeaderFatSectors; i++)
        {
            if (Number(76 + (4 * i)) is var sector and < LastSector)
            {
                yield return sector;
            }
        }

        int most = _file.Length / _sector;
        for (uint more = Number(68); more < LastSector && most-- > 0;)
        {
            ReadOnlyMemory<byte> list = SectorAt(more);
            for (int place = 0; place < _sector - 4; place += 4)
            {
                if (BinaryPrimitives.ReadUInt32LittleEndian(list.Span[place..]) is var sector and < LastSector)
                {
                    yield return sector;
                }
            }

            more = BinaryPrimitives.ReadUInt32LittleEndian(list.Span[(_sector - 4)..]);
        }
    }

    // The header takes a sector of its own; the last sector may be cut short.
    private ReadOnlyMemory<byte> SectorAt(uint sector)
    {
        int place = (int)Math.Min(int.MaxValue, (sector + 1L) * _sector);
        return _file.AsMemory(place, Math.Min(_sector, _file.Length - place));
    }

    private uint Number(int place) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(place));
}
