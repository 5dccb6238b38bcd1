using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>Files dropped on the page become what all pages show. A dashboard of its own: the others' data must stay what they are.</summary>
[NonParallelizable]
public class FilesTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly FilePayload[] Dropped =
    [
        // Three headers that no layout knows.
        new()
        {
            Name = "Cases Q1.xlsx", MimeType = "application/octet-stream", Buffer = Workbook(
                ["YJ person", "YOT team", "Born on", "sex", "ethnicity"],
                ["K1", "Y34", "2008-05-01", "1", "WHITE"], ["K2", "Y34", "2009-06-01", "2", "MIXED"]),
        },
        Text("o.csv", "ypid,offenceID,offenceDate,yjboffenceCategory\nK1,O1,2024-01-10,ROBBERY\nK2,O1,2024-02-10,DRUGS\n"),
        Text("d.csv", "ypid,offenceID,outcomeDate,legalOutcome\nK1,O1,2024-03-01,YOUTH_CAUTION\nK2,O1,2024-03-19,YOUTH_CAUTION\n"),
        Text("rooms.csv", "Room,Key holder,Floor\nBlue room,Front desk,First\nRed room,Porter,Second\n"),
    ];

    [Test]
    public async Task A_workbook_with_three_renamed_headers_is_confirmed_and_loaded_and_the_overview_changes()
    {
        using DashboardHost host = new(null);
        await using Window window = await Window.On(host.Address);
        await using Visit visit = await Visit.To("files", window: window);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("The extract covers", new() { Timeout = 60_000 });
        await (await visit.FileField()).SetInputFilesAsync(Dropped);

        await Assertions.Expect(visit.Page.Locator("#result")).ToBeFocusedAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("4 tables in 4 files: 2 recognised, 1 to confirm, 1 unknown.");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("files\\?drop=\\d{8}-\\d{6}$"));
        Assert.That(await PageChecks.AxeFaultsOf(visit.Page), Is.Empty);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Confirm", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#confirm-problem")).ToHaveTextAsync(new Regex("^Name the supplier of Cases Q1.xlsx"));
        await visit.Page.GetByLabel("Supplier, who sends this file").FillAsync("CMS");
        await visit.Page.GetByLabel("ypid", new() { Exact = true }).SelectOptionAsync("YJ person");
        await visit.Page.GetByLabel("yotoucode", new() { Exact = true }).SelectOptionAsync("YOT team");
        await visit.Page.GetByLabel("dateOfBirth", new() { Exact = true }).SelectOptionAsync("Born on");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Confirm", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("by one that covers 1 Mar 2024 to 19 Mar 2024: 2 children, 2 offences and 2 outcomes.", new() { Timeout = 30_000 });
        Assert.That(await PageChecks.AxeFaultsOf(visit.Page), Is.Empty);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Load this" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#result")).ToHaveTextAsync("Loaded", new() { Timeout = 30_000 });
        await visit.Page.ReloadAsync();
        await visit.Interactive();
        await Assertions.Expect(visit.Page.Locator("#result")).ToHaveTextAsync("Loaded");

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Overview" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".data-line")).ToContainTextAsync("Data to 19 Mar 2024");
        Assert.That(visit.Faults, Is.Empty);
    }

    [Test]
    public async Task Discarded_files_are_off_the_page()
    {
        await using Visit visit = await Visit.To("files");
        await (await visit.FileField()).SetInputFilesAsync(Dropped[3]);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("1 table in 1 file: 1 unknown.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Discard" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("files$"));
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToContainTextAsync("rooms.csv");
        Assert.That(visit.Faults, Is.Empty);
    }

    private static FilePayload Text(string name, string text) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };

    /// <summary>The least workbook of Excel there can be: one sheet of texts.</summary>
    private static byte[] Workbook(params string[][] rows)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static string Row(string[] cells, int row) =>
        $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
