using System.Globalization;
using System.Text;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Inbox;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Columns, rows, sheets and lines beyond any number: said or really there.</summary>
internal sealed class HostileSizeTests
{
    private static readonly string Names = string.Join(',', Enumerable.Range(0, 1_000_000).Select(i => $"c{i}"));

    [Test]
    public void A_million_columns_of_text() => Refused.Expect(Encoding.UTF8.GetBytes(Names + "\n1\n"), "longer than 1,000,000 characters");

    [Test]
    public void Very_many_columns_in_a_line_short_enough() => Refused.Expect(Encoding.UTF8.GetBytes(new string(',', 900_000) + "\n1\n"), "more than 16,384 fields");

    [Test]
    public void A_million_columns_of_an_extract()
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,yotoucode,dateOfBirth," + Names[..900_000], "C1,Y34,2008-05-01");
        Assert.That(() => small.Load(), Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo("children.csv: the header row has more than 16,384 columns."));
    }

    [TestCase("XFE")]
    [TestCase("ZZZZZZ")]
    public void A_cell_beyond_the_last_column_of_a_workbook(string column) =>
        Refused.Expect(BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, text => text.Replace("\"D1\"", $"\"{column}1\"", StringComparison.Ordinal)), "larger than Excel allows");

    [Test]
    public void A_row_beyond_the_last_of_a_workbook() =>
        Refused.Expect(BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, text => text.Replace("r=\"31\"", "r=\"2000000000\"", StringComparison.Ordinal)));

    [Test]
    public void Two_cells_that_span_the_largest_sheet() =>
        Refused.Expect(BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, text => text.Replace("<row r=\"31\">", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row r=\"31\">", StringComparison.Ordinal)), "spans 17179869184 cells");

    [Test]
    public void A_million_columns_of_OpenDocument() => Refused.Expect(BookParts.Ods(BookParts.Row([.. Names.Split(',')[..20_000]])), "larger than a spreadsheet allows");

    [TestCase("number-columns-repeated=\"1000000\"", "", "larger than a spreadsheet allows")]
    [TestCase("number-columns-repeated=\"16384\"", "number-rows-repeated=\"9000\"", "spans 147456000 cells")]
    [TestCase("number-columns-repeated=\"2\"", "number-rows-repeated=\"1000000\"", "said to repeat")]
    [TestCase("number-columns-repeated=\"2\"", "number-rows-repeated=\"2000000000\"", "said to repeat")]
    public void Cells_and_rows_of_OpenDocument_said_to_repeat(string cell, string row, string why) =>
        Refused.Expect(BookParts.Ods($"<table:table-row {Prefixed(row)}><table:table-cell {Prefixed(cell)} office:value-type=\"float\" office:value=\"1\"/></table:table-row>"), why);

    [Test]
    public void Blank_cells_of_OpenDocument_said_to_repeat_for_ever_are_no_cells()
    {
        string blanks = string.Concat(Enumerable.Repeat("<table:table-cell table:number-columns-repeated=\"1048576\"/>", 3000));
        using InboxFolder folder = new InboxFolder().With("sent", BookParts.Ods(BookParts.Row("ypid", "yotoucode", "dateOfBirth") + BookParts.Row("C1", "Y34", "2008-05-01").Replace("</table:table-row>", blanks + "</table:table-row>", StringComparison.Ordinal)));
        Assert.That(folder.Load().Extract!.Children, Has.Length.EqualTo(1));
    }

    [Test]
    public void Two_thousand_sheets([Values("xlsx", "ods")] string format)
    {
        TestBook book = new();
        for (int i = 0; i < 2000; i++)
        {
            book.Sheet($"S{i}", ["a"]);
        }

        Refused.Expect(FormatTests.Write(book, format), "more than 500 sheets");
    }

    // A book is read from its start: opened anew for each sheet, this took minutes.
    [Test]
    public void Many_sheets_are_each_read_once_and_in_their_order([Values("xlsx", "ods")] string format)
    {
        TestBook book = new();
        for (int i = 0; i < 400; i++)
        {
            book.Sheet($"S{i}", ["ypid", "yotoucode", "dateOfBirth"], [$"C{i}", "Y34", "2008-05-01"], [$"D{i}", "Y34", "2008-05-01"]);
        }

        using InboxFolder folder = new InboxFolder().With("sent", FormatTests.Write(book, format));
        LoadedInbox loaded = folder.Load();
        Assert.That(loaded.Extract!.Children.Select(child => child.Ypid), Is.EqualTo(Enumerable.Range(0, 400).SelectMany(i => new[] { $"C{i}", $"D{i}" })));
        Assert.That(loaded.Files.Select(file => file.File), Is.EqualTo(Enumerable.Range(0, 400).Select(i => $"sent, sheet S{i}")));
    }

    [Test]
    public void A_line_that_does_not_end() => Refused.Expect([.. "ypid,yotoucode,dateOfBirth\n"u8, .. new byte[20_000_000].Select(_ => (byte)'a')], "longer than 1,000,000 characters");

    [Test]
    public void JSON_ten_thousand_deep() => Refused.Expect(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[{\"a\":", 10_000))));

    [Test]
    public void JSON_of_a_million_fields() => Refused.Expect(Encoding.UTF8.GetBytes($"[{{{string.Join(',', Names.Split(',')[..20_000].Select(name => $"\"{name}\":1"))}}}]"), "more than 16,384 fields");

    // Sixteen thousand short rows become sixteen thousand long ones.
    [Test]
    public void JSON_whose_every_row_has_a_field_of_its_own() =>
        Refused.Expect(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 16_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"k{i}\":1}}")))}]"), "more than can be read");

    [Test]
    public void The_widest_table_is_recognised_and_read()
    {
        string names = string.Join(',', Enumerable.Range(0, 16_000).Select(i => $"column{i}"));
        using InboxFolder folder = new InboxFolder().With("sent", "ypid,yotoucode,dateOfBirth,sex," + names, "C1,Y34,2008-05-01,1," + names);
        Assert.That(folder.Recognise().Tables.Single().Status, Is.EqualTo(RecognitionStatus.Recognised));
        Assert.That(folder.Load().Extract!.Children, Has.Length.EqualTo(1));
    }

    private static string Prefixed(string attribute) => attribute.Length == 0 ? "" : "table:" + attribute;
}
