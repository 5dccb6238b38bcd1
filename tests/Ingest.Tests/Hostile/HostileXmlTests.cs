using System.Globalization;
using System.Text;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Inbox;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Entities that multiply tenfold ten times over ("billion laughs"), in every part of a book that is read. No document type is.</summary>
internal sealed class HostileXmlTests
{
    private const string Relations = "xl/_rels/workbook.xml.rels";

    private static readonly string Laughs = $"<!DOCTYPE l [<!ENTITY l0 \"ha\">{string.Concat(Enumerable.Range(1, 10).Select(i => string.Create(CultureInfo.InvariantCulture, $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">")))}]>";

    [TestCase(BookParts.Sheet, "Y34")]
    [TestCase("xl/workbook.xml", "\"S\"")]
    [TestCase("xl/styles.xml", "\"0\"")]
    [TestCase(Relations, "sheet1.xml")]
    public void In_a_part_of_a_workbook(string part, string replaced) => Refused.Expect(BookParts.Edit(BookParts.Xlsx, part, text => Declared(text, replaced)), "damaged");

    [Test]
    public void In_the_shared_texts_of_a_workbook()
    {
        byte[] book = BookParts.Edit(BookParts.Xlsx, Relations, text => text.Replace("</Relationships>", "<Relationship Id=\"rId998\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal));
        Refused.Expect(BookParts.With(book, "xl/sharedStrings.xml", $"<?xml version=\"1.0\"?>{Laughs}<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&l10;</t></si></sst>"), "damaged");
    }

    [Test]
    public void In_a_cell_and_in_the_name_of_a_table_of_OpenDocument()
    {
        Refused.Expect(BookParts.Ods(BookParts.Row("&l10;"), Laughs), "damaged");
        Refused.Expect(OdsWriter.Zip(BookParts.Tables("<table:table table:name=\"&l10;\"/>", Laughs)), "damaged");
    }

    [Test]
    public void One_long_entity_a_hundred_thousand_times() =>
        Refused.Expect(BookParts.Ods(BookParts.Row(string.Concat(Enumerable.Repeat("&a;", 100_000))), $"<!DOCTYPE l [<!ENTITY a \"{new string('a', 100_000)}\">]>"), "damaged");

    [Test]
    public void Office_files_of_bare_XML_are_not_read()
    {
        string flat = $"<?xml version=\"1.0\"?>{Laughs}<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>&l10;</Data></Cell></Row></Table></Worksheet></Workbook>";
        using InboxFolder folder = new InboxFolder().With("a.xml", Encoding.UTF8.GetBytes(flat)).With("b.fods", Encoding.UTF8.GetBytes(BookParts.Content(BookParts.Row("&l10;"), Laughs)));
        LoadedInbox loaded = folder.Load();
        Assert.That(loaded.Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "unknown-layout", "unknown-layout" }));
        Assert.That(loaded.Tables, Is.Empty);
    }

    [Test]
    public void Elements_a_million_deep_are_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 1_000_000));
        Refused.Expect(OdsWriter.Zip(BookParts.Content(deep)), "nested deeper");
        Refused.Expect(BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, text => text.Replace("<sheetData>", $"<sheetData>{deep}", StringComparison.Ordinal)), "nested deeper");
    }

    [Test]
    public void A_million_names_of_elements_are_refused()
    {
        string named = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<a{i}/>")));
        Refused.Expect(OdsWriter.Zip(BookParts.Content(named)), "names more");
        Refused.Expect(BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, text => text.Replace("<sheetData>", $"<sheetData>{named}", StringComparison.Ordinal)), "names more");
    }

    [Test]
    public void An_element_of_a_million_attributes_is_refused()
    {
        string wide = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => string.Create(CultureInfo.InvariantCulture, $" a{i}=''")));
        Refused.Expect(OdsWriter.Zip(BookParts.Content($"<a{wide}/>")), "their tags are longer");
        Refused.Expect(BookParts.Edit(BookParts.Xlsx, BookParts.Sheet, text => text.Replace("<sheetData>", $"<sheetData{wide}>", StringComparison.Ordinal)), "their tags are longer");
    }

    private static string Declared(string text, string replaced)
    {
        int root = text.IndexOf("?>", StringComparison.Ordinal) + 2;
        return text[..root] + Laughs + text[root..].Replace(replaced, replaced.StartsWith('"') ? "\"&l10;\"" : "&l10;", StringComparison.Ordinal);
    }
}
