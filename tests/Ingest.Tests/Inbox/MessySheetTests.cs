using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>Sheets as people keep them: what is in the way is set aside and said.</summary>
internal sealed class MessySheetTests
{
    private static readonly object?[] Header = ["ypid", "yotoucode", "dateOfBirth", "sex"];

    [Test]
    public void Titles_merged_above_the_header([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List", [["Children open to the service"], ["As at 1 April 2024"], [], Header, ["C1", "Y34", "2008-05-01", "1"]]) { Merged = ["A1:D1"] });
        Assert.That(loaded.Extract!.Children.Select(child => child.Ypid), Is.EqualTo(new[] { "C1" }));
        Assert.That(loaded.Tables.Single().Titles, Is.EqualTo(new[] { "Children open to the service", "As at 1 April 2024" }));
    }

    [Test]
    public void A_totals_row_is_not_read_and_is_named([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List", [Header, ["C1", "Y34", "2008-05-01", "1"], ["C2", "Y34", "2008-06-01", "2"], ["Total", 2]]));
        Assert.That(loaded.Files.Single(), Is.EqualTo(new FileTally("book, sheet List", 2, 2)));
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(new[] { "book, sheet List:4 Note totals-row  Total" }));
    }

    [Test]
    public void Two_tables_on_one_sheet([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("All",
        [
            ["Children"], Header, ["C1", "Y34", "2008-05-01", "1"], [],
            ["Offences"], ["ypid", "offenceID", "offenceDate", "yjboffenceCategory"], ["C1", "O1", "2023-01-10", "ROBBERY"],
        ]));
        Assert.That(loaded.Tables.Select(table => (table.Target, table.HeaderLine, table.Rows)), Is.EqualTo(new[] { ("children.csv", 2L, 1L), ("offences.csv", 6L, 1L) }));
        Assert.That((loaded.Extract!.Children.Length, loaded.Extract.Offences.Length), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Numbers_and_dates_kept_as_text_and_real_ones_read_the_same([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List", [Header, ["C1", "Y34", "1/5/2008", "1"], ["C2", "Y34", new DateTime(2008, 5, 1), 1], ["C3", "Y34", "1 May 2008", "1"], ["C4", "Y34", 39569, 1]]));
        Assert.That(loaded.Extract!.Children.Select(child => (child.DateOfBirth, child.Sex)), Is.All.EqualTo((new DateOnly(2008, 5, 1), Sex.Male)));
        Assert.That(loaded.Extract.Children, Has.Length.EqualTo(4));
    }

    [Test]
    public void Hidden_rows_are_read_and_reported([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List", [Header, ["C1", "Y34", "2008-05-01", "1"], ["C2", "Y34", "2008-06-01", "2"]]) { Hidden = [3] });
        Assert.That(loaded.Extract!.Children, Has.Length.EqualTo(2));
        Assert.That(loaded.Findings.Single().Message, Does.Contain("1 rows are hidden").And.Contain(": 3"));
    }

    [Test]
    public void A_hidden_sheet_is_read_and_reported([Values("xlsx", "xls")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List", [Header, ["C1", "Y34", "2008-05-01", "1"]]) { IsHidden = true });
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(new[] { "book, sheet List: Warning hidden-rows" }));
    }

    [Test]
    public void A_note_below_the_table_is_no_row([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List", [Header, ["C1", "Y34", "2008-05-01", "1"], [], ["Source: the case system, 1 April 2024"]]));
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(new[] { "book, sheet List:4 Note footnote  Source: the case system, 1 April 2024" }));
    }

    [Test]
    public void A_finding_names_the_suppliers_file_sheet_row_and_column()
    {
        LoadedInbox loaded = Load("xlsx", new TestSheet("List", [["Our children"], [], ["YP ID", "YOT code", "D.O.B.", "Sex"], ["C1", "Y34", "13/13/2008", "1"]]));
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(new[] { "book, sheet List:4 Error unreadable-date D.O.B. 13/13/2008" }));
        Assert.That(loaded.Files.Single(), Is.EqualTo(new FileTally("book, sheet List", 1, 0)));
    }

    [Test]
    public void A_failed_formula_is_a_finding_at_its_cell_and_never_a_blank([Values("xlsx", "xls", "ods")] string format)
    {
        LoadedInbox loaded = Load(format, new TestSheet("List",
        [
            ["ypid", "yotoucode", "dateOfBirth", "sex", "originatingYOTPersonID"],
            [new Failed("#N/A"), "Y34", "2008-05-01", "1", "A"],
            ["C2", "Y34", new Failed("#REF!"), "1", "B"],
            ["C3", "Y34", "2008-05-01", new Failed("#VALUE!"), "C"],
            [],
            ["C4", "Y34", "2008-05-01", "1", new Failed("#DIV/0!")],
        ]));
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(new[]
        {
            "book, sheet List:2 Error failed-formula ypid #N/A", "book, sheet List:3 Error unreadable-date dateOfBirth #REF!",
            "book, sheet List:4 Warning unknown-code sex #VALUE!", "book, sheet List:6 Warning failed-formula originatingYOTPersonID #DIV/0!",
        }));
        Assert.That(loaded.Files.Single(), Is.EqualTo(new FileTally("book, sheet List", 4, 2)));
    }

    [Test]
    public void A_child_in_two_sheets_is_one_child()
    {
        TestBook book = new TestBook()
            .Sheet("Team A", Header, ["C1", "Y34", "2008-05-01", "1"])
            .Sheet("Team B", Header, ["C1", "Y34", "2008-05-01", "1"], ["C2", "Y34", "2008-06-01", "2"]);
        using InboxFolder folder = new InboxFolder().With("book", XlsxWriter.Write(book));
        LoadedInbox loaded = folder.Load();
        Assert.That(loaded.Extract!.Children, Has.Length.EqualTo(2));
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(new[] { "book, sheet Team B:2 Warning repeated-row" }));
    }

    [Test]
    public void A_header_of_two_rows()
    {
        using InboxFolder folder = new InboxFolder().With("book", XlsxWriter.Write(new TestBook().Sheet("S",
            ["Child", null, null, "Date of"],
            ["ID", "YOT code", "sex", "birth"],
            ["C1", "Y34", "1", "2008-05-01"])));
        RecognisedTable table = folder.Recognise().Tables.Single();
        Assert.That((table.Target, table.Matches.Select(match => match.Header)), Is.EqualTo(("children.csv", new[] { "Child ID", "YOT code", "Date of birth", "sex" })));
    }

    private static LoadedInbox Load(string format, TestSheet sheet)
    {
        using InboxFolder folder = new InboxFolder().With("book", FormatTests.Write(new TestBook().Sheet(sheet), format));
        return folder.Load();
    }
}
