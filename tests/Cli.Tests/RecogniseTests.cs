namespace KpiAnalytics.Cli.Tests;

/// <summary>Files that are not the contract's own, by name: recognised, confirmed, validated and computed.</summary>
public class RecogniseTests
{
    private SmallExtract _files = null!;

    [SetUp]
    public void Write()
    {
        _files = new SmallExtract();
        _files.Write("sent/list of children.txt", "ypid;yotoucode;dateOfBirth;sex;ethnicity", "A;S1;01/05/2004;1;WHITE", "B;S1;01/06/2005;2;BLACK");
        _files.Write("sent/b.csv", File.ReadAllLines(Path.Combine(_files.Extract, "offences.csv")));
        _files.Write("sent/c.csv", File.ReadAllLines(Path.Combine(_files.Extract, "outcomes.csv")));
        _files.Write("sent/d.csv", File.ReadAllLines(Path.Combine(_files.Extract, "custody_releases.csv")));
        _files.Write("sent/about.json", File.ReadAllLines(Path.Combine(_files.Extract, "extract.json")));
    }

    [TearDown]
    public void Delete() => _files.Dispose();

    private string Sent => Path.Combine(_files.Root, "sent");

    [Test]
    public void Says_what_every_file_is_and_which_period_it_covers()
    {
        KpiRun run = KpiRun.Of("recognise", Sent);
        Assert.That(run.ExitCode, Is.EqualTo(0), run.Error);
        Assert.That(run.Output, Does.Contain("list of children.txt: Canonical extract (canonical/children); 2 rows").And.Contain("c.csv: Canonical extract (canonical/outcomes); 3 rows, 2020-02-10 to 2020-09-01"));
    }

    [Test]
    public void Quarterly_returns_alone_give_their_KPIs_whatever_their_name_and_all_else_is_not_supplied([Values("kpi_templates.csv", "sent by post.csv")] string name)
    {
        _files.Write($"returns/{name}", "yotoucode,quarterStartDate,measure,numerator,denominator", "S1,2024-04-01,kpi7,41,153", "S1,2024-07-01,kpi7,38,149");
        KpiRun run = KpiRun.Of("compute", Path.Combine(_files.Root, "returns"), "--reference", _files.Reference, "--measure", "kpi7,fte.rate", "--period", "quarter");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(
            run.OutputLines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[6]} {cells[10]} {cells[11]} {cells[17]}"),
            Is.EquivalentTo(new[]
            {
                "kpi7 2024-04-01 41 153 ok", "kpi7 2024-07-01 38 149 ok", "fte.rate 2024-04-01   not_supplied", "fte.rate 2024-07-01   not_supplied",
            }));
    }

    [Test]
    public void Figures_are_those_of_the_same_records_in_the_contracts_own_files()
    {
        string[] rest = ["--reference", _files.Reference, "--measure", "reoffending.binary,fte.rate", "--period", "quarter"];
        KpiRun sent = KpiRun.Of(["compute", Sent, .. rest]);
        Assert.That((sent.ExitCode, sent.Output), Is.EqualTo((0, KpiRun.Of(["compute", _files.Extract, .. rest]).Output)), sent.Error);
    }

    [Test]
    public void Validate_names_the_file_that_was_sent()
    {
        _files.Write("sent/b.csv", "ypid,offenceID,offenceDate,yjboffenceCategory", "A,1,not a day,ROBBERY");
        KpiRun run = KpiRun.Of("validate", Sent);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("b.csv:2 [unreadable-date]"));
    }

    [Test]
    public void A_renamed_column_is_asked_for_once_and_remembered()
    {
        _files.Write("sent/c.csv", "ypid,offenceID,When,legalOutcome", "A,1,2020-02-10,REFERRAL_ORDER");
        string confirmed = Path.Combine(_files.Root, "confirmed.json");

        Assert.That(KpiRun.Of("recognise", Sent).ExitCode, Is.EqualTo(1));
        Assert.That(KpiRun.Of("compute", Sent, "--reference", _files.Reference).Error, Does.Contain("outcomes.csv"));
        Assert.That(KpiRun.Of("recognise", Sent, "--confirmations", confirmed, "--accept", "Northshire").ExitCode, Is.EqualTo(0));
        Assert.That(KpiRun.Of("compute", Sent, "--reference", _files.Reference, "--confirmations", confirmed).ExitCode, Is.EqualTo(0));
    }

    [Test]
    public void A_workbook_that_is_the_first_file_a_process_reads()
    {
        // In this process other tests may have read text before; the last line of defence is a run of the built program.
        string book = Path.Combine(_files.Root, "book.bin");
        File.WriteAllBytes(book, SmallWorkbook.OfTexts(["ypid", "yotoucode", "dateOfBirth"], ["A", "S1", "2004-05-01"]));
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(KpiProgram).Assembly.Location, "recognise", book]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That((process.ExitCode, output), Is.EqualTo((0, "book.bin, sheet S: Canonical extract (canonical/children); 1 rows; agreement 1.00\n")));
    }

    [Test]
    public void A_folder_without_an_extract_says_what_is_missing()
    {
        File.Delete(Path.Combine(Sent, "c.csv"));
        KpiRun run = KpiRun.Of("compute", Sent, "--reference", _files.Reference);
        Assert.That((run.ExitCode, run.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(run.Error, Does.Contain("outcomes.csv"));
    }
}
