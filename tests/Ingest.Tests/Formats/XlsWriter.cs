using System.Buffers.Binary;
using System.Text;

namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>
/// Writes the least a workbook of Excel 97 to 2003 has to hold: the records of MS-XLS (BIFF8) as one stream in a compound
/// file (MS-CFB) of one FAT sector, so up to some 60 kilobytes.
/// </summary>
internal static class XlsWriter
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    public static byte[] Write(TestBook book) => Compound(Workbook(book));

    private static byte[] Workbook(TestBook book)
    {
        List<byte[]> sheets = [.. book.Sheets.Select(Sheet)];
        byte[] globals = Globals(book, new int[sheets.Count]);
        int[] offsets = new int[sheets.Count];
        int offset = globals.Length;
        for (int i = 0; i < sheets.Count; i++)
        {
            offsets[i] = offset;
            offset += sheets[i].Length;
        }

        return [.. Globals(book, offsets), .. sheets.SelectMany(sheet => sheet)];
    }

    private static byte[] Globals(TestBook book, int[] offsets)
    {
        List<byte> records = [];
        Record(records, 0x0809, Words(0x0600, 0x0005, 0, 0, 0, 0, 0, 0));
        Record(records, 0x0042, Words(1200));
        // Cell formats: 0 general, 1 a day (built-in format 14), 2 a percentage (built-in format 10).
        foreach (ushort format in new ushort[] { 0, 14, 10 })
        {
            Record(records, 0x00E0, Words(0, format, 0, 0, 0, 0, 0, 0, 0, 0));
        }

        for (int i = 0; i < book.Sheets.Count; i++)
        {
            byte[] name = Encoding.Unicode.GetBytes(book.Sheets[i].Name);
            Record(records, 0x0085, [.. BitConverter.GetBytes(offsets[i]), (byte)(book.Sheets[i].IsHidden ? 1 : 0), 0, (byte)book.Sheets[i].Name.Length, 1, .. name]);
        }

        Record(records, 0x000A, []);
        return [.. records];
    }

    private static byte[] Sheet(TestSheet sheet)
    {
        List<byte> records = [];
        Record(records, 0x0809, Words(0x0600, 0x0010, 0, 0, 0, 0, 0, 0));
        int width = sheet.Rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        Record(records, 0x0200, [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(sheet.Rows.Length), .. Words(0, (ushort)width, 0)]);
        for (int row = 0; row < sheet.Rows.Length; row++)
        {
            ushort flags = (ushort)(sheet.Hidden.Contains(row + 1) ? 0x0120 : 0x0100);
            Record(records, 0x0208, Words((ushort)row, 0, (ushort)width, 255, 0, 0, flags, 15));
        }

        for (int row = 0; row < sheet.Rows.Length; row++)
        {
            for (int column = 0; column < sheet.Rows[row].Length; column++)
            {
                Cell(records, row, column, sheet.Rows[row][column]);
            }
        }

        Record(records, 0x000A, []);
        return [.. records];
    }

    private static void Cell(List<byte> records, int row, int column, object? value)
    {
        switch (value)
        {
            case null or "":
                break;
            case string text:
                Record(records, 0x0204, [.. Words((ushort)row, (ushort)column, 0, (ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);
                break;
            // A value that was pasted, and the result of a formula.
            case Failed { Text: "#N/A" } failed:
                Record(records, 0x0205, [.. Words((ushort)row, (ushort)column, 0), failed.Code, 1]);
                break;
            case Failed failed:
                Record(records, 0x0006, [.. Words((ushort)row, (ushort)column, 0), 2, 0, failed.Code, 0, 0, 0, 0xFF, 0xFF, .. Words(0, 0, 0, 2), 0x1C, failed.Code]);
                break;
            default:
                (ushort format, double number) = value switch
                {
                    DateTime day => ((ushort)1, day.ToOADate()),
                    Share share => ((ushort)2, share.Value),
                    _ => ((ushort)0, Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
                };
                Record(records, 0x0203, [.. Words((ushort)row, (ushort)column, format), .. BitConverter.GetBytes(number)]);
                break;
        }
    }

    private static void Record(List<byte> records, ushort id, byte[] body) => records.AddRange([.. Words(id, (ushort)body.Length), .. body]);

    private static byte[] Words(params ushort[] words) => [.. words.SelectMany(BitConverter.GetBytes)];

    // Sector 0 is the FAT, sector 1 the directory, the stream follows. A stream of 4096 bytes and more lies in whole sectors.
    private static byte[] Compound(byte[] stream)
    {
        int sectors = Math.Max(8, (stream.Length + Sector - 1) / Sector);
        byte[] file = new byte[Sector * (3 + sectors)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Put(file, 24, 0x0003003E, 0x0009FFFE, 6);
        Put(file, 44, 1, 1, 0, 4096, EndOfChain, 0, EndOfChain, 0, 0);
        for (int place = 80; place < Sector; place += 4)
        {
            Put(file, place, Free);
        }

        for (int entry = 0; entry < Sector / 4; entry++)
        {
            uint next = entry == sectors + 1 ? EndOfChain : (uint)entry + 1;
            Put(file, Sector + (4 * entry), entry switch { 0 => 0xFFFFFFFD, 1 => EndOfChain, _ => entry < sectors + 2 ? next : Free });
        }

        DirectoryEntry(file, 2 * Sector, "Root Entry", 5, child: 1, EndOfChain, 0);
        DirectoryEntry(file, (2 * Sector) + 128, "Workbook", 2, child: Free, 2, (uint)(sectors * Sector));
        stream.CopyTo(file, 3 * Sector);
        return file;
    }

    private static void DirectoryEntry(byte[] file, int place, string name, byte type, uint child, uint start, uint size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, place);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(place + 64), (ushort)((name.Length + 1) * 2));
        file[place + 66] = type;
        file[place + 67] = 1;
        Put(file, place + 68, Free, Free, child);
        Put(file, place + 116, start, size, 0);
    }

    private static void Put(byte[] file, int place, params uint[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(place + (4 * i)), values[i]);
        }
    }
}
