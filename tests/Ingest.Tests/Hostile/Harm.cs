using System.Collections.Immutable;
using KpiAnalytics.Ingest.Tests.Inbox;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Harm done to files on the way, at random: to their bytes, and to their tables by people and programs.</summary>
internal static class Harm
{
    /// <summary>What people and programs write where a value should be; some are one past what can be counted with.</summary>
    public static readonly ImmutableArray<string> Values =
    [
        "", "N/A", "null", "0", "-1", "99999999999", "1e308", "0.5", "0000-00-00", "0001-01-01", "9999-12-31", "31/12/9999", "29/02/2023", "1900-01-01", "2023-13-01",
        "December 9999", "Jan 0000 - Dec 9999", "Q4 9999", "9999/00", "9999Q4", "1,2,3", "=1+1", "\"", "''; DROP TABLE", "é\u202E", "TRUE", "maybe", "73416", "20٢٣ Q1", "20٢٣-٠١", "Apr 20١٦ - Mar 20١٧", "20٢٢/٢٣", "C1", "Y34",
    ];

    /// <summary>How many kinds of harm a table can come to.</summary>
    public const int TableKinds = 8;

    /// <summary>Bits flipped, the end cut off, or a stretch repeated.</summary>
    public static byte[] Bytes(byte[] whole, Random random)
    {
        byte[] bytes = [.. whole];
        switch (random.Next(3))
        {
            case 0:
                for (int flips = random.Next(1, 12); flips > 0; flips--)
                {
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }

                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            default:
                int from = random.Next(bytes.Length);
                return [.. bytes[..from], .. bytes[random.Next(from)..]];
        }
    }

    /// <summary>Inside a zip most harm is found by the zip's own checksums; this is done before zipping.</summary>
    public static byte[] Part(byte[] book, string part, Random random) => BookParts.EditBytes(book, part, bytes => Bytes(bytes, random));

    /// <summary>A table whose columns, headers, rows or values came to harm; its rows keep one cell for each header.</summary>
    public static LayoutSample Table(LayoutSample sample, int kind, Random random)
    {
        string[] headers = [.. sample.Headers];
        List<string[]> rows = [.. sample.Rows.Select(row => row.ToArray())];
        int one = random.Next(headers.Length);
        int other = random.Next(headers.Length);
        string[] row = rows[random.Next(rows.Count)];
        switch (kind)
        {
            case 0:
                (headers[one], headers[other]) = (headers[other], headers[one]);
                break;
            case 1:
                int[] order = [.. Enumerable.Range(0, headers.Length)];
                random.Shuffle(order);
                headers = [.. order.Select(place => headers[place])];
                rows = [.. rows.Select(cells => order.Select(place => cells[place]).ToArray())];
                break;
            case 2:
                headers[one] = "Column nobody knows";
                break;
            case 3:
                headers[one] = headers[other];
                break;
            case 4:
                rows.Reverse();
                break;
            case 5:
                rows.Insert(random.Next(rows.Count), [.. row]);
                break;
            case 6:
                (row[one], row[other]) = (row[other], row[one]);
                break;
            default:
                row[one] = Values[random.Next(Values.Length)];
                row[other] = Values[random.Next(Values.Length)];
                break;
        }

        return sample with { Headers = headers, Rows = [.. rows] };
    }
}
