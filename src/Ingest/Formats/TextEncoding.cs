using System.Buffers;
using System.Text;
using System.Text.Unicode;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Tells how a text is encoded: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 where every byte fits and Windows-1252 where one does not.</summary>
internal static class TextEncoding
{
    /// <summary>The first bytes of a file are enough for a mark and for UTF-16; a letter that is not UTF-8 may come late.</summary>
    private const long MostScanned = 256L << 20;

    public static readonly Encoding Windows1252 = Registered1252();

    /// <summary>What the first bytes of a file say.</summary>
    public static Encoding OfStart(ReadOnlySpan<byte> head) => OfMark(head) ?? OfZeros(head) ?? (IsUtf8(head) ? Encoding.UTF8 : Windows1252);

    /// <summary>Reads through the file where its start does not settle it.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read.</exception>
    public static Encoding Of(SourceFile file)
    {
        byte[] buffer = new byte[1 << 16];
        using Stream stream = file.Open();
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> head = buffer.AsSpan(0, length);
        return OfMark(head) ?? OfZeros(head) ?? (IsUtf8Throughout(stream, buffer, length) ? Encoding.UTF8 : Windows1252);
    }

    private static Encoding? OfMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // Latin text in UTF-16 has a zero in every other byte.
    private static Encoding? OfZeros(ReadOnlySpan<byte> head)
    {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.Length; i++)
        {
            even += head[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += head[i] == 0 && i % 2 == 1 ? 1 : 0;
        }

        int many = head.Length / 4;
        return (even, odd) switch
        {
            _ when many == 0 => null,
            _ when odd > many && even == 0 => Encoding.Unicode,
            _ when even > many && odd == 0 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    // A letter may be cut at the end of the head.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        for (int cut = 0; cut < 4 && cut <= head.Length; cut++)
        {
            if (Utf8.IsValid(head[..^cut]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUtf8Throughout(Stream stream, byte[] buffer, int length)
    {
        int kept = 0;
        long scanned = 0;
        char[] characters = new char[buffer.Length];
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(buffer.AsSpan(0, kept + length), characters, out int read, out _, replaceInvalidSequences: false, isFinalBlock: length == 0);
            if (status is OperationStatus.InvalidData)
            {
                return false;
            }

            scanned += length;
            if (length == 0 || scanned >= MostScanned)
            {
                return true;
            }

            int total = kept + length;
            buffer.AsSpan(read, total - read).CopyTo(buffer);
            kept = total - read;
            length = stream.Read(buffer, kept, buffer.Length - kept);
        }
    }

    private static Encoding Registered1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
