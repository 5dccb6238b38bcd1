using System.Buffers.Binary;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The failed formulas of a sheet of Excel 97 to 2003, which the library that reads the sheet gives as blank cells: records of MS-XLS (BIFF8).</summary>
internal static class XlsFailures
{
    private const int Begin = 0x0809;
    private const int End = 0x000A;
    private const int BoundSheet = 0x0085;
    private const int BoolErr = 0x0205;
    private const int Formula = 0x0006;

    /// <param name="bytes">The workbook.</param>
    /// <param name="position">The sheet's place among the workbook's, from 0.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static IEnumerable<FailedCell> Of(byte[] bytes, int position)
    {
        byte[] stream = CompoundFile.Read(bytes, "Workbook") ?? CompoundFile.Read(bytes, "Book") ?? [];
        int? start = Records(stream, 0).Where(record => record.Id == BoundSheet && record.Body is [_, _, _, _, _, 0, ..])
            .Select(record => (int?)BinaryPrimitives.ReadInt32LittleEndian(record.Body.AsSpan())).ElementAtOrDefault(position);
        return start is null ? [] : Records(stream, start.Value).Select(FailedIn).OfType<FailedCell>().OrderBy(cell => cell.Row);
    }

    private static FailedCell? FailedIn((int Id, byte[] Body) record)
    {
        byte[] body = record.Body;
        int code = record.Id switch
        {
            BoolErr when body.Length >= 8 && body[7] == 1 => body[6],
            // A result that is no number ends in FFFF and begins with its kind; 2 is an error.
            Formula when body.Length >= 14 && body[6] == 2 && body[12] == 0xFF && body[13] == 0xFF => body[8],
            _ => -1,
        };
        return code < 0 ? null : new FailedCell(BinaryPrimitives.ReadUInt16LittleEndian(body) + 1, BinaryPrimitives.ReadUInt16LittleEndian(body.AsSpan(2)), TextOf(code));
    }

    /// <summary>MS-XLS 2.5.10 (BErr).</summary>
    private static string TextOf(int code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2B => "#GETTING_DATA",
        _ => "#N/A",
    };

    /// <summary>The records of one part of the stream, those of charts within it left out.</summary>
    private static IEnumerable<(int Id, byte[] Body)> Records(byte[] stream, int start)
    {
        int depth = 0;
        for (int place = start; place >= 0 && place + 4 <= stream.Length;)
        {
            (int id, int length) = (BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(place)), BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(place + 2)));
            place += 4;
            depth += id switch { Begin => 1, End => -1, _ => 0 };
            if (depth <= 0 || place + length > stream.Length)
            {
                yield break;
            }

            if (depth == 1 && id is BoundSheet or BoolErr or Formula)
            {
                yield return (id, stream[place..(place + length)]);
            }

            place += length;
        }
    }
}
