using System.Text.Json;

namespace KpiAnalytics.Cli.Tests;

public class ValidateTests
{
    private SmallExtract _files = null!;

    [SetUp]
    public void Write() => _files = new SmallExtract();

    [TearDown]
    public void Delete() => _files.Dispose();

    [Test]
    public void Clean_files_are_exit_0() =>
        Assert.That(KpiRun.Of("validate", _files.Extract, "--reference", _files.Reference).ExitCode, Is.Zero);

    [Test]
    public void A_warning_is_exit_0_and_an_error_exit_1()
    {
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth,ethnicity", "A,S1,2004-05-01,PURPLE", "B,S1,2005-06-01,WHITE");
        Assert.That(KpiRun.Of("validate", _files.Extract).ExitCode, Is.Zero);
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth", "A,S1,2004-05-01", "B,S1,31/02/2005");
        Assert.That(KpiRun.Of("validate", _files.Extract).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void A_missing_column_is_exit_2()
    {
        _files.Write("extract/children.csv", "ypid,dateOfBirth", "A,2004-05-01");
        Assert.That(KpiRun.Of("validate", _files.Extract).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void The_json_report_has_the_contracts_shape()
    {
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth", "A,S1,2004-05-01", "B,S1,31/02/2005");
        using JsonDocument report = JsonDocument.Parse(KpiRun.Of("validate", _files.Extract, "--format", "json").Output);
        JsonElement children = report.RootElement.GetProperty("files")[0];
        Assert.That(children.GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
            Is.EqualTo("{\"file\":\"children.csv\",\"read\":2,\"accepted\":1,\"rejected\":1}"));
        Assert.That(report.RootElement.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "files", "findings" }), "as all are listed");
        JsonElement finding = report.RootElement.GetProperty("findings")[0];
        Assert.That(finding.EnumerateObject().Select(property => property.Name),
            Is.EqualTo(new[] { "file", "line", "column", "value", "rule", "level", "message", "ypid", "affects" }));
        Assert.That(
            (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetString(), finding.GetProperty("value").GetString(),
                finding.GetProperty("level").GetString(), finding.GetProperty("ypid").GetString()),
            Is.EqualTo((3, "dateOfBirth", "31/02/2005", "error", "B")));
        Assert.That(finding.GetProperty("affects").GetArrayLength(), Is.GreaterThan(0));
    }

    [Test]
    public void The_text_report_says_what_was_read_accepted_and_rejected()
    {
        KpiRun run = KpiRun.Of("validate", _files.Extract);
        Assert.That(run.OutputLines[0], Is.EqualTo("This extract covers 1 Jan 2010 to 31 Dec 2022 and ends with a quarter."));
        Assert.That(run.OutputLines[1], Does.Match(@"^children\.csv\s+read\s+2\s+accepted\s+2\s+rejected\s+0$"));
        Assert.That(run.Output, Does.Contain("0 errors, 0 warnings, 1 note."));
    }

    [Test]
    public void The_text_report_says_which_figures_are_a_returns()
    {
        _files.Write("extract/kpi_templates.csv", "yotoucode,quarterStartDate,measure,numerator,denominator", "S1,2022-10-01,kpi7,41,153");
        Assert.That(KpiRun.Of("validate", _files.Extract).Output, Does.Match(
            @"(?m)\(kpi7\) is computed from the quarterly return where a service sent one \(Oct-Dec 2022\), not from records: .*care_statuses\.csv not supplied\.$"));
    }

    [Test]
    public void The_text_report_is_by_rule_with_what_fixing_buys()
    {
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth", "A,S1,2004-05-01", "B,S1,31/02/2005");
        KpiRun run = KpiRun.Of("validate", _files.Extract, "--reference", _files.Reference);
        Assert.That(run.Output, Does.Contain("A date that cannot be read [unreadable-date]: 1. The whole row is lost. Write the date as yyyy-MM-dd."));
        Assert.That(run.Output, Does.Match(@"  children\.csv:dateOfBirth: This row (can|cannot) move "));
    }

    [Test]
    public void The_csv_has_a_line_for_each_finding_and_the_team()
    {
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth", "A,S1,2004-05-01", "B,S1,31/02/2005");
        string[] lines = KpiRun.Of("validate", _files.Extract, "--format", "csv").OutputLines;
        Assert.That(lines[0], Is.EqualTo("file,line,column,value,rule,level,message,ypid,affects,team"));
        Assert.That(lines[1], Does.StartWith("children.csv,3,dateOfBirth,31/02/2005,unreadable-date,error,").And.EndsWith(",No team"));
    }

    [Test]
    public void Findings_beyond_those_listed_are_counted_and_every_report_says_how_many()
    {
        _files.Write("extract/children.csv", ["ypid,yotoucode,dateOfBirth,ethnicity", "A,S1,2004-05-01,WHITE", "B,S1,2005-06-01,WHITE", .. Enumerable.Range(0, 10_003).Select(i => $"C{i},S1,2005-06-01,PURPLE")]);
        KpiRun text = KpiRun.Of("validate", _files.Extract);
        Assert.That(text.Output, Does.Contain("A code that is not in its list [unknown-code]: 10,003.").And.Contain("\n  3 more of this rule are counted but not listed.\n"));
        Assert.That(text.Output, Does.Contain(", 10,003 warnings, "));
        string[] csv = KpiRun.Of("validate", _files.Extract, "--format", "csv").OutputLines;
        Assert.That(csv, Has.One.StartsWith("children.csv,,ethnicity,,unknown-code,warning,3 more of this rule are counted but not listed.,,"));
        using JsonDocument json = JsonDocument.Parse(KpiRun.Of("validate", _files.Extract, "--format", "json").Output);
        JsonElement unlisted = json.RootElement.GetProperty("unlisted")[0];
        Assert.That((unlisted.GetProperty("file").GetString(), unlisted.GetProperty("column").GetString(), unlisted.GetProperty("rule").GetString(), unlisted.GetProperty("level").GetString(), unlisted.GetProperty("count").GetInt32()),
            Is.EqualTo(("children.csv", "ethnicity", "unknown-code", "warning", 3)));
        Assert.That(unlisted.GetProperty("message").GetString(), Is.EqualTo("3 more of this rule are counted but not listed."));
    }

    [Test]
    public void Against_the_previous_extract_what_changed_is_a_warning_and_exit_0()
    {
        _files.Write("before/children.csv", "ypid,yotoucode,dateOfBirth,sex,ethnicity", "A,S1,2004-05-02,1,WHITE", "B,S1,2005-06-01,2,BLACK");
        foreach (string file in new[] { "offences.csv", "outcomes.csv", "extract.json" })
            File.Copy(Path.Combine(_files.Extract, file), Path.Combine(_files.Root, "before", file));
        KpiRun run = KpiRun.Of("validate", _files.Extract, "--previous", Path.Combine(_files.Root, "before"));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("warning children.csv:2 [birth-date-changed] \"2004-05-01\": The previous extract has 2004-05-02."));
    }

    [Test]
    public void A_work_list_is_written_and_held_against_the_next_extract()
    {
        string list = Path.Combine(_files.Root, "list.xlsx");
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth", "A,S1,2004-05-01", "B,S1,31/02/2005");
        Assert.That(KpiRun.Of("validate", _files.Extract, "--format", "xlsx", "--out", list).ExitCode, Is.EqualTo(1), "the extract has errors");
        KpiRun still = KpiRun.Of("validate", _files.Extract, "--worklist", list);
        Assert.That((still.ExitCode, still.OutputLines[0]), Is.EqualTo((0, "3 rows: 0 fixed, 3 still there, 0 row gone, 0 cannot tell. 0 are not what \"Fixed?\" says.")));
        _files.Write("extract/children.csv", "ypid,yotoucode,dateOfBirth", "A,S1,2004-05-01", "B,S1,2005-06-01");
        KpiRun put = KpiRun.Of("validate", _files.Extract, "--worklist", list);
        Assert.That(put.OutputLines[1..], Has.All.StartsWith("fixed No team: "));
    }

    [Test]
    public void A_work_list_that_cannot_be_read_is_exit_2()
    {
        _files.Write("list.xlsx", "no workbook");
        KpiRun run = KpiRun.Of("validate", _files.Extract, "--worklist", Path.Combine(_files.Root, "list.xlsx"));
        Assert.That((run.ExitCode, run.ErrorLines), Is.EqualTo((2, new[] { "kpi: list.xlsx: the file is not a work-list in XLSX." })));
    }
}
