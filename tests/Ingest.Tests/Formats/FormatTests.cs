using System.IO.Compression;
using System.Text;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;
using KpiAnalytics.Ingest.Tests.Inbox;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>One table of children in every format: told by content, whatever the name, and read the same.</summary>
internal sealed class FormatTests
{
    private static readonly string[][] Children =
    [
        ["ypid", "yotoucode", "dateOfBirth", "ethnicity", "originatingYOTPersonID"],
        ["C1", "Y34", "2008-05-01", "WHITE", "Zoë"],
        ["C2", "Y34", "31/01/2007", "BLACK", "a; b, c|d"],
    ];

    [Test]
    public void Text_in_any_separator_and_encoding(
        [Values(',', ';', '\t', '|')] char separator, [Values("utf-8", "utf-8-bom", "windows-1252", "utf-16", "utf-16-be", "utf-16-bare")] string encoding)
    {
        string text = string.Join("\r\n", Children.Select(row => string.Join(separator, row.Select(cell => cell.Contains(separator) ? $"\"{cell}\"" : cell)))) + "\r\n";
        AssertChildren(Bytes(text, encoding));
    }

    [Test]
    public void A_workbook_of_Excel() => AssertChildren(XlsxWriter.Write(Book));

    [Test]
    public void A_workbook_of_old_Excel() => AssertChildren(XlsWriter.Write(Book));

    [Test]
    public void An_OpenDocument_spreadsheet() => AssertChildren(OdsWriter.Write(Book));

    [Test]
    public void A_list_of_JSON_objects() =>
        AssertChildren(Encoding.UTF8.GetBytes($"[{string.Join(",", Children.Skip(1).Select(row => $"{{{string.Join(",", Children[0].Zip(row, (name, value) => $"\"{name}\":\"{value}\""))}}}"))}]"));

    [Test]
    public void JSON_documents_one_a_line() =>
        AssertChildren(Encoding.UTF8.GetBytes(string.Join("\n", Children.Skip(1).Select(row => $"{{{string.Join(",", Children[0].Zip(row, (name, value) => $"\"{name}\":\"{value}\""))}}}"))));

    [Test]
    public void A_zip_in_a_zip() => AssertChildren(Zip("outer.zip", Zip("book", XlsxWriter.Write(Book))), place: "sent.dat/outer.zip/book, sheet Children");

    [Test]
    public void Numbers_dates_and_shares_of_a_sheet_are_exact([Values("xlsx", "xls", "ods")] string format)
    {
        TestBook book = new TestBook().Sheet("Figures", ["day", "number", "long", "share", "fraction"], [new DateTime(2024, 2, 29), 1234.5, 123456789012, new Share(0.365), 0.1]);
        byte[] bytes = Write(book, format);
        using InboxFolder folder = new InboxFolder().With("sent.dat", bytes);

        Assert.That(Rows(bytes)[1], Is.EqualTo(new[] { "2024-02-29", "1234.5", "123456789012", "36.5%", "0.1" }));
    }

    [Test]
    public void A_picture_is_no_table()
    {
        using InboxFolder folder = new InboxFolder().With("children.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.That(FindingText.Lines(folder.Load().Findings), Is.EqualTo(new[] { "children.csv: Warning unknown-layout" }));
    }

    internal static byte[] Write(TestBook book, string format) => format switch
    {
        "xlsx" => XlsxWriter.Write(book),
        "xls" => XlsWriter.Write(book),
        _ => OdsWriter.Write(book),
    };

    private static TestBook Book => TestBook.OfTexts("Children", Children);

    private static List<string[]> Rows(byte[] bytes)
    {
        var file = new SourceFile("book", () => new MemoryStream(bytes));
        FileKind kind = FileContent.KindOf(file);
        Sheet sheet = kind == FileKind.Ods ? OdsBook.Open(file, new OpenBook())[0] : ExcelBook.Open(file, kind, new OpenBook())[0];
        using IRecordSource rows = sheet.Open();
        List<string[]> read = [];
        while (rows.Read())
        {
            read.Add([.. Enumerable.Range(0, rows.Count).Select(i => rows[i])]);
        }

        return read;
    }

    private static void AssertChildren(byte[] bytes, string? place = null)
    {
        using InboxFolder folder = new InboxFolder().With("sent.dat", bytes);
        LoadedInbox loaded = folder.Load();
        Assert.That(
            loaded.Extract?.Children.Select(child => (child.Ypid, child.DateOfBirth, child.Ethnicity, child.OriginatingPersonId)),
            Is.EqualTo(new[] { ("C1", new DateOnly(2008, 5, 1), Ethnicity.White, "Zoë"), ("C2", new DateOnly(2007, 1, 31), Ethnicity.Black, "a; b, c|d") }),
            string.Join("\n", loaded.Findings.Select(finding => finding.Message)));
        Assert.That(loaded.Files.Single(), Is.EqualTo(new FileTally(place ?? loaded.Files[0].File, 2, 2)));
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "windows-1252" => TextEncoding.Windows1252.GetBytes(text),
        "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16-be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Encoding.Unicode.GetBytes(text),
    };

    private static byte[] Zip(string entry, byte[] bytes)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (Stream inner = zip.CreateEntry(entry).Open())
        {
            inner.Write(bytes);
        }

        return stream.ToArray();
    }
}
