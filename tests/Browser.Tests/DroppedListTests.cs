using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Ingest.Quality.WorkLists;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>Lists that are dropped with an extract: what a team says is fixed, and whom the PNC counted. A dashboard of its own: the others' data must stay what they are.</summary>
[NonParallelizable]
public class DroppedListTests
{
    private DirectoryInfo _folder = null!;
    private DashboardHost _host = null!;
    private Window _window = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        // Two children to begin with: nobody waits for the sample's.
        _folder = Directory.CreateTempSubdirectory("kpi-extract-");
        foreach (FilePayload file in Extract("WHITE", "BLACK"))
            await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, file.Name), file.Buffer);
        _host = new DashboardHost(null, _folder.FullName);
        _window = await Window.On(_host.Address);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _window.DisposeAsync();
        _host.Dispose();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task A_work_list_taken_from_the_data_page_and_filled_in_is_held_against_the_next_extract()
    {
        await using Visit visit = await Open();
        await DropAndLoad(visit, Extract("PURPLE", "GREEN"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "every fault found" }).ClickAsync();
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "work-list for the teams (XLSX)" }).ClickAsync());
        FilePayload filledIn = new() { Name = "back from the teams.xlsx", MimeType = "application/octet-stream", Buffer = FilledIn(await download.PathAsync()) };

        await visit.Page.GotoAsync("files");
        await visit.Interactive();
        await DropAndLoad(visit, [filledIn, .. Extract("WHITE", "GREEN")]);
        await Assertions.Expect(visit.Page.Locator("#recheck-title + p")).ToHaveTextAsync("Of 2 rows ticked as fixed, 1 is fixed and 1 is still wrong. Held against the extract in these files.");
        ILocator rows = visit.Page.Locator("[aria-label='Work-list rows'] tbody tr");
        await Assertions.Expect(rows).ToContainTextAsync(["Still wrong, though ticked", "Fixed"]);
        await visit.Page.Locator("[aria-label='Work-list rows']").FocusAsync();
        await Assertions.Expect(visit.Page.Locator("[aria-label='Work-list rows']")).ToBeFocusedAsync();
        await PageChecks.Hold(visit);
    }

    [Test]
    public async Task The_PNCs_list_dropped_with_an_extract_is_held_against_its_entrants_child_by_child()
    {
        string samples = Path.GetDirectoryName(_host.Services.GetRequiredService<CaseloadSettings>().Reference)!;
        await using Visit visit = await Open();
        await (await visit.FileField()).SetInputFilesAsync(
            [.. new[] { "northamptonshire/extract.json", "northamptonshire/children.csv", "northamptonshire/offences.csv", "northamptonshire/outcomes.csv", "police/pnc_entrants.csv", "police/service_people.csv" }
                .Select(file => Path.Combine(samples, file))]);
        ILocator listed = visit.Page.Locator("[aria-label='Rows by file'] tr", new() { HasText = "pnc_entrants.csv" });
        await Assertions.Expect(listed).ToHaveTextAsync(new Regex("entrants on the PNC\\s*139\\s*139\\s*0\\s*matched to the children, changes no figure"), new() { Timeout = 60_000 });
        await Load(visit);

        await visit.Page.GotoAsync("joined?list=entrants");
        await visit.Interactive();
        await Assertions.Expect(visit.Page.Locator(".lede")).ToHaveTextAsync("133 children counted here, 139 on the PNC's list: 6 fewer here.", new() { Timeout = 60_000 });
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Suspected, no outcome so far" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("No police list of suspects or custody records was given");
        await PageChecks.Hold(visit);
    }

    private async Task<Visit> Open()
    {
        Visit visit = await Visit.To("files", window: _window);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("The extract covers", new() { Timeout = 60_000 });
        return visit;
    }

    private static async Task DropAndLoad(Visit visit, FilePayload[] files)
    {
        await (await visit.FileField()).SetInputFilesAsync(files);
        await Load(visit);
    }

    private static async Task Load(Visit visit)
    {
        try
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Load this" }).ClickAsync(new() { Timeout = 60_000 });
        }
        catch (TimeoutException)
        {
            // The page says why nothing can be loaded.
            Assert.Fail(await visit.Page.Locator("main").InnerTextAsync());
        }

        ILocator result = visit.Page.Locator("#result");
        await Assertions.Expect(result).ToHaveTextAsync("Loaded", new() { Timeout = 60_000 });
        await Assertions.Expect(result).ToBeFocusedAsync();
    }

    /// <summary>As a team returns it: every row ticked.</summary>
    private static byte[] FilledIn(string path)
    {
        ImmutableArray<WorkListRow> rows = WorkListReader.Read(path);
        Assert.That(rows, Has.Length.EqualTo(2), "the two codes nobody knows");
        using MemoryStream stream = new();
        WorkListFile.Write(stream, [.. rows.Select(row => row with { Fixed = "yes" })]);
        return stream.ToArray();
    }

    private static FilePayload[] Extract(string first, string second) =>
    [
        Text("children.csv", $"ypid,yotoucode,dateOfBirth,ethnicity\nK1,Y34,2008-05-01,{first}\nK2,Y34,2009-06-01,{second}\n"),
        Text("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory\nK1,O1,2024-01-10,ROBBERY\nK2,O1,2024-02-10,DRUGS\n"),
        Text("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome\nK1,O1,2024-03-01,YOUTH_CAUTION\nK2,O1,2024-03-19,YOUTH_CAUTION\n"),
    ];

    private static FilePayload Text(string name, string text) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };
}
