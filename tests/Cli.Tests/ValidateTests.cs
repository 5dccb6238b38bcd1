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
        Assert.That(run.OutputLines[0], Does.Match(@"^children\.csv\s+read\s+2\s+accepted\s+2\s+rejected\s+0$"));
        Assert.That(run.Output, Does.Contain("0 errors, 0 warnings, 0 notes."));
    }
}
