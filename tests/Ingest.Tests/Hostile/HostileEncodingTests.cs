using System.Globalization;
using System.Text;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Inbox;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Books whose XML is in UTF-16, which is read like any other and hides nothing, or in what a book cannot be in.</summary>
internal sealed class HostileEncodingTests
{
    private const string Content = "content.xml";
    private const string Laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    // As bytes of UTF-16 these two letters are those that begin a comment: all that follows would be passed over.
    private const string LikeComment = "\u213c\u2d2d";

    private static readonly Encoding[] Pairs = [Encoding.Unicode, Encoding.BigEndianUnicode];

    private static readonly string Deep = string.Concat(Enumerable.Repeat("<a>", 1_000_000));

    [TestCaseSource(nameof(Pairs))]
    public void A_whole_book_is_read(Encoding encoding)
    {
        AssertRead(BookParts.In(encoding, BookParts.Xlsx, BookParts.Sheet));
        AssertRead(BookParts.In(encoding, BookParts.In(encoding, BookParts.Xlsx, "xl/workbook.xml"), "xl/_rels/workbook.xml.rels"));
        AssertRead(BookParts.In(encoding, FormatTests.Write(TestBook.OfTexts("S", BookParts.Children), "ods"), Content));
    }

    [TestCaseSource(nameof(Pairs))]
    public void Entities_that_multiply_are_refused(Encoding encoding)
    {
        Refused.Expect(Sheet(encoding, text => text.Replace("<worksheet", Laughs + "<worksheet", StringComparison.Ordinal).Replace("Y34", "&c;", StringComparison.Ordinal)), "damaged");
        Refused.Expect(BookParts.In(encoding, BookParts.Ods(BookParts.Row("&c;"), Laughs), Content), "damaged");
    }

    [TestCaseSource(nameof(Pairs))]
    public void Elements_a_million_deep_are_refused_behind_letters_that_look_like_a_comment(Encoding encoding)
    {
        foreach (string hiding in new[] { "", LikeComment, new string([.. LikeComment.Select(letter => (char)(((letter & 0xFF) << 8) | (letter >> 8)))]) })
        {
            Refused.Expect(Sheet(encoding, text => text.Replace("<sheetData>", $"<!---->{hiding}<sheetData>{Deep}", StringComparison.Ordinal)), "nested deeper");
            Refused.Expect(BookParts.In(encoding, OdsWriter.Zip(BookParts.Content(hiding + Deep)), Content), "nested deeper");
        }
    }

    [TestCaseSource(nameof(Pairs))]
    public void Columns_without_end_are_refused(Encoding encoding)
    {
        string cells = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 100_000));
        Refused.Expect(Sheet(encoding, text => text.Replace("<row r=\"31\">", $"<row r=\"31\">{cells}", StringComparison.Ordinal)), "larger than Excel allows");
        Refused.Expect(BookParts.In(encoding, BookParts.Ods(BookParts.Row([.. Enumerable.Repeat("1", 100_000)])), Content), "larger than a spreadsheet allows");
    }

    [TestCase("IBM037")]
    [TestCase("utf-16")]
    public void What_follows_a_declaration_of_another_encoding_is_not_read(string declared)
    {
        Encoding encoding = declared == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(declared)!;
        byte[] Hidden(byte[] part) =>
        [
            .. Encoding.ASCII.GetBytes($"<?xml version=\"1.0\" encoding=\"{declared}\"?>"), .. encoding.GetBytes(Encoding.UTF8.GetString(part)[(Encoding.UTF8.GetString(part).IndexOf("?>", StringComparison.Ordinal) + 2)..]),
        ];
        Refused.Expect(BookParts.EditBytes(BookParts.Xlsx, BookParts.Sheet, Hidden), "not written in UTF-8 or UTF-16");
        Refused.Expect(BookParts.EditBytes(BookParts.Ods(BookParts.Row("a")), Content, Hidden), "not written in UTF-8 or UTF-16");
    }

    // Parts are found in any case.
    [Test]
    public void A_part_with_a_name_in_capitals_hides_nothing()
    {
        byte[] sheet = Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{Deep}</sheetData></worksheet>");
        Refused.Expect(RawZip.Of(BookParts.Xlsx, BookParts.Sheet).With("xl/worksheets/SHEET1.XML", sheet).ToArray(), "nested deeper");
    }

    private static byte[] Sheet(Encoding encoding, Func<string, string> edit) => BookParts.In(encoding, BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, edit), BookParts.Sheet);

    private static void AssertRead(byte[] book)
    {
        using InboxFolder folder = new InboxFolder().With("sent", book);
        Assert.That(folder.Load().Extract!.Children.Select(child => child.Ypid), Is.EqualTo(Enumerable.Range(1, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"C{i}"))));
    }
}
