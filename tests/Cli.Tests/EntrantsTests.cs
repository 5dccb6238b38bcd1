using System.Text.Json;

namespace KpiAnalytics.Cli.Tests;

/// <summary>kpi entrants: from files to reasons by child.</summary>
public class EntrantsTests
{
    private SmallExtract _files = null!;

    [SetUp]
    public void Write()
    {
        _files = new SmallExtract();
        _files.Write("police/people.csv", "ypid,Forename,Surname,Date of Birth,Sex,Postcode,PNC Number", "A,Alex,Example,2004-05-01,M,NN1 1AA,20/1A", "B,Bea,Sample,2005-06-01,F,NN2 2BB,20/2B");
        _files.Write("police/bureau.csv",
            "PNC ID,Surname,Forename,DOB,FTE Date,Disposal", "20/2B,SAMPLE,BEA,01/06/2005,01/03/2020,Youth caution", "20/3C,STRANGER,SAM,01/07/2005,30/11/2020,Youth caution");
    }

    [TearDown]
    public void Delete() => _files.Dispose();

    [Test]
    public void A_list_is_held_against_the_count_child_by_child()
    {
        _files.Write("extract/outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome", "A,1,2020-02-10,REFERRAL_ORDER", "B,1,2021-03-01,YOUTH_CAUTION");
        KpiRun run = Entrants();
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.OutputLines.Where(line => !line.StartsWith("Reasons", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "S1, 2020-01-01 to 2020-12-31: 1 counted here, 2 on the PNC's list, nothing published that can be counted",
            "Counted here, not on the PNC: 1",
            "  2020-02-10  A  No record shows a reason.",
            "Not counted here, on the PNC: 1",
            "  2021-03-01  B  date basis: The offence of 1 Feb 2020 is in the period, the outcome of 1 Mar 2021 is not.",
            "On the PNC's list and no child: 1",
            "  2020-11-30  PNC 20/3C: Nobody on the service's list of people matches.",
        }));
        Assert.That(run.Output, Does.Not.Match("(?i)example|sample|stranger"));
    }

    [Test]
    public void The_JSON_says_the_same()
    {
        using JsonDocument json = JsonDocument.Parse(Entrants("--format", "json").Output);
        JsonElement entries = json.RootElement[0];
        Assert.That((entries.GetProperty("counted_here").GetInt32(), entries.GetProperty("on_list").GetInt32(), entries.GetProperty("published").ValueKind), Is.EqualTo((2, 2, JsonValueKind.Null)));
        Assert.That(entries.GetProperty("here_not_pnc")[0].GetProperty("ypid").GetString(), Is.EqualTo("A"));
        Assert.That(entries.GetProperty("pnc_not_here").GetArrayLength(), Is.Zero);
        Assert.That(entries.GetProperty("list_without_child")[0].GetProperty("pnc_id").GetString(), Is.EqualTo("20/3C"));
    }

    [Test]
    public void A_period_the_list_does_not_cover_is_told_in_one_line()
    {
        KpiRun run = Entrants("--period", "financial-year");
        Assert.That((run.ExitCode, run.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(run.Error, Does.Contain("from 2020-03-01 to 2020-11-30"));
    }

    [Test]
    public void A_row_that_cannot_be_read_makes_the_answer_no()
    {
        _files.Write("police/bureau.csv",
            "PNC ID,Surname,Forename,DOB,FTE Date,Disposal", "20/2B,SAMPLE,BEA,01/06/2005,01/03/2020,Youth caution", "20/3C,STRANGER,SAM,01/07/2005,30/11/2020,Youth caution", ",NOBODY,SAM,01/07/2005,30/11/2020,");
        Assert.That(Entrants().ExitCode, Is.EqualTo(1));
    }

    private KpiRun Entrants(params string[] options) =>
        KpiRun.Of(["entrants", _files.Extract, "--reference", _files.Reference, "--police", Path.Combine(_files.Root, "police"), .. options]);
}
