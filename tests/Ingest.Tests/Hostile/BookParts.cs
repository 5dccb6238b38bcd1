using System.IO.Compression;
using System.Text;
using KpiAnalytics.Ingest.Tests.Formats;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Books of a few children, and single parts of them changed.</summary>
internal static class BookParts
{
    public const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>A header and thirty children.</summary>
    public static readonly string[][] Children = [["ypid", "yotoucode", "dateOfBirth", "sex"], .. Enumerable.Range(1, 30).Select(i => new[] { $"C{i}", "Y34", $"2008-05-{i:00}", "1" })];

    public static byte[] Xlsx => XlsxWriter.Write(TestBook.OfTexts("S", Children));

    public static byte[] Edit(byte[] book, string part, Func<string, string> edit) => EditBytes(book, part, bytes => Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(bytes))));

    public static byte[] EditBytes(byte[] book, string part, Func<byte[], byte[]> edit)
    {
        using ZipArchive zip = new(new MemoryStream(book));
        using Stream read = zip.GetEntry(part)!.Open();
        using MemoryStream whole = new();
        read.CopyTo(whole);
        return With(book, part, edit(whole.ToArray()));
    }

    /// <summary>With a part in another encoding, declared and marked as such.</summary>
    public static byte[] In(Encoding encoding, byte[] book, string part) => EditBytes(book, part, bytes =>
    {
        string text = Encoding.UTF8.GetString(bytes);
        string declared = $"<?xml version=\"1.0\" encoding=\"utf-16\"?>{text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..]}";
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(declared)];
    });

    public static byte[] With(byte[] book, string part, string text) => With(book, part, Encoding.UTF8.GetBytes(text));

    /// <summary>With a part in place of its own, or added.</summary>
    public static byte[] With(byte[] book, string part, byte[] bytes)
    {
        using MemoryStream stream = new();
        stream.Write(book);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using Stream entry = zip.CreateEntry(part).Open();
            entry.Write(bytes);
        }

        return stream.ToArray();
    }

    /// <summary>A spreadsheet of OpenDocument with one table of these rows.</summary>
    public static string Content(string rows, string declared = "") => Tables($"<table:table table:name=\"S\">{rows}</table:table>", declared);

    public static string Tables(string tables, string declared = "") =>
        $"<?xml version=\"1.0\"?>{declared}<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>";

    public static byte[] Ods(string rows, string declared = "") => OdsWriter.Zip(Content(rows, declared));

    public static string Row(params string[] texts) =>
        $"<table:table-row>{string.Concat(texts.Select(text => $"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"))}</table:table-row>";
}
