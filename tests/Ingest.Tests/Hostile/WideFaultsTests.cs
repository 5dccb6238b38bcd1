using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Tests.Loading;
using KpiAnalytics.Ingest.Tests.Quality;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Faulty rows of forty thousand letters or sixteen thousand fields: as many are listed as there is room for with their rows, and all are counted.</summary>
internal sealed class WideFaultsTests
{
    private const int Rows = 900;

    /// <summary>Of the rows kept, once for each finding, with what stands around them.</summary>
    private const long MostBytes = 300_000_000;

    private static readonly string[] Rules = ["unreadable-date", "unknown-code", "gravity-range", "unreadable-number"];

    private SmallExtract _long = null!;
    private SmallExtract _full = null!;

    [OneTimeSetUp]
    public void Write()
    {
        Random random = new(1);
        _long = With("description", i => new string(random.GetItems("<&>abcdefghijklmnopqrstuvwxyz".AsSpan(), 40_000)));
        _full = With(string.Join(',', Enumerable.Range(0, 16_000).Select(i => $"c{i}")), i => string.Join(',', Enumerable.Repeat($"{i % 10}", 16_000)));
    }

    [OneTimeTearDown]
    public void Delete()
    {
        _long.Dispose();
        _full.Dispose();
    }

    [Test]
    public void All_are_counted_and_every_one_listed_has_its_row([Values] bool isLong)
    {
        QualityReport report = QualityReport.Of((isLong ? _long : _full).Load());
        ImmutableArray<Finding> listed = [.. report.Findings.Where(finding => finding.File == "offences.csv" && Rules.Contains(finding.Rule))];

        Assert.That(report.Files.Single(file => file.File == "offences.csv"), Is.EqualTo(new FileTally("offences.csv", Rows + 10, 10)));
        Assert.That(report.AllFindings.ByRule().Where(rule => Rules.Contains(rule.Rule)).Select(rule => rule.Findings.Count), Is.EqualTo(Enumerable.Repeat((long)Rows, 4)));
        Assert.That(listed, Has.Length.InRange(100, (4 * Rows) - 100));
        Assert.That(listed, Has.All.Matches<Finding>(finding => report.Rows.RowOf(finding!) is not null));
        Assert.That(report.AllFindings.Unlisted.Where(one => one.Level != FindingLevel.Note).Select(one => (one.File, one.Count, one.Rows)), Is.EqualTo(Enumerable.Repeat(("offences.csv", Rows - (listed.Length / 4L), Rows - (listed.Length / 4L)), 4)));
    }

    [Test]
    public void What_is_held_of_them_is_bounded([Values] bool isLong)
    {
        LoadedExtract loaded = (isLong ? _long : _full).Load();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        QualityReport report = QualityReport.Of(loaded);
        ImmutableArray<WorkListRow> list = report.WorkList();
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive((report, list));
        Assert.That(held, Is.LessThan(MostBytes));
    }

    [Test]
    public void The_work_list_and_the_JSON_say_how_many_more_there_are()
    {
        QualityReport report = QualityReport.Of(_long.Load());
        using MemoryStream workbook = new();
        WorkListFile.Write(workbook, report.WorkList());
        using TemporaryFolder folder = new();
        folder.Write("list.xlsx", workbook.ToArray());
        ImmutableArray<WorkListRow> list = WorkListReader.Read(folder.File("list.xlsx"));
        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text))
        {
            FindingsJson.Write(json, report);
        }

        using var written = JsonDocument.Parse(Encoding.UTF8.GetString(text.ToArray()));
        string[] more = [.. written.RootElement.GetProperty("unlisted").EnumerateArray().Select(one => one.GetProperty("message").GetString()!)];
        Assert.That(more, Has.Length.EqualTo(4).And.All.EndsWith("more of this rule are counted but not listed."));
        Assert.That(list.Where(row => row.Line.Length == 0).Select(row => row.Message), Is.EquivalentTo(more));
        Assert.That(written.RootElement.GetProperty("findings").GetArrayLength(), Is.EqualTo(report.Findings.Length));
        Assert.That(report.Recheck(list).Where(row => row.Row.Line.Length > 0).Select(row => row.State), Has.All.EqualTo(WorkListState.StillThere));
    }

    private static SmallExtract With(string columns, Func<int, string> fields) => KpiTwoExtract.Write((file, lines) => file switch
    {
        "offences.csv" =>
        [
            $"{lines[0]},yjbseriousnessScore,ageAtArrestOrOffence,{columns}", .. lines[1..], .. Enumerable.Range(0, Rows).Select(i => $"C1,X{i},31/02/2022,PIRACY,9,x,{fields(i)}"),
        ],
        _ => lines,
    });
}
