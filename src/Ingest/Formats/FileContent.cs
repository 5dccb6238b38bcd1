using System.IO.Compression;
using System.Text;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Tells what a file is by its first bytes and, of a zip, by the names in it; never by its own name.</summary>
internal static class FileContent
{
    private const int HeadLength = 4096;

    /// <exception cref="UnreadableInputException">The file cannot be opened.</exception>
    public static FileKind KindOf(SourceFile file)
    {
        byte[] head = Head(file);
        return head switch
        {
            [] => FileKind.Empty,
            [(byte)'P', (byte)'K', 3 or 5 or 7, ..] => KindOfZip(file),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.Xls,
            // Excel 2 to 4 wrote the worksheet without a container.
            [0x09, 0x00 or 0x02 or 0x04 or 0x08, 0x04 or 0x06 or 0x08, 0x00, ..] => FileKind.Xls,
            _ => KindOfText(head),
        };
    }

    private static byte[] Head(SourceFile file)
    {
        byte[] head = new byte[HeadLength];
        using Stream stream = file.Open();
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    private static FileKind KindOfZip(SourceFile file)
    {
        using ZipArchive archive = ZipBook.Open(file);
        if (archive.Entries.Any(entry => IsNamed(entry, "xl/workbook.xml") || IsNamed(entry, "xl/workbook.bin")))
        {
            return FileKind.Xlsx;
        }

        return archive.Entries.Any(entry => IsNamed(entry, "content.xml")) && archive.Entries.Any(entry => IsNamed(entry, "mimetype"))
            ? FileKind.Ods
            : FileKind.Zip;
    }

    private static bool IsNamed(ZipArchiveEntry entry, string name) =>
        string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase);

    private static FileKind KindOfText(byte[] head)
    {
        Encoding encoding = TextEncoding.OfStart(head);
        string text = encoding.GetString(head).TrimStart('\uFEFF');
        if (text.Contains('\0'))
        {
            return FileKind.NotKnown;
        }

        string start = text.TrimStart();
        return start switch
        {
            ['{', ..] or ['[', '{' or '[' or ' ' or '\r' or '\n' or '\t' or ']', ..] => FileKind.Json,
            ['<', ..] => FileKind.NotKnown,
            ['%', 'P', 'D', 'F', ..] => FileKind.NotKnown,
            _ => ControlShare(text) > 0.05 ? FileKind.NotKnown : FileKind.DelimitedText,
        };
    }

    // Pictures and programs hold bytes no text has.
    private static double ControlShare(string text) =>
        text.Length == 0 ? 0 : (double)text.Count(character => char.IsControl(character) && character is not ('\r' or '\n' or '\t')) / text.Length;
}
