using System.Text;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>What a finding says beside its rule.</summary>
[TestFixture]
internal sealed class FindingTests
{
    [Test]
    public void A_lost_row_touches_every_measure_of_its_file()
    {
        using SmallExtract small = new();
        // No measure reads the end date, but the whole outcome goes with it. Boards and remand placements know no outcome.
        small.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome,outcomeEndDate", "C1,O2,2023-04-01,FINE,soon");

        Assert.That(small.Load().Findings.Single().Affects, Is.EqualTo(MeasureCatalogue.All.Select(measure => measure.Id)
            .Except(["board.attendance", "kpi8", "remand.bed_nights", "remand.cost", "remand.episodes"]).Order(StringComparer.Ordinal)));
    }

    [Test]
    public void A_value_read_as_not_known_touches_the_measures_of_its_column()
    {
        using SmallExtract small = new();
        small.Adding("offences.csv", "C1,O9,2023-01-01,PIRACY");

        Assert.That(small.Load().Findings.Single().Affects, Is.EqualTo(
        [
            "disparity.rri", "disparity.share_difference", "knife.offences", "kpi9", "prolific.share", "remand.four_weeks",
            "reoffending.binary", "reoffending.frequency", "reoffending.per_offender",
            "sentenced.profile", "sentenced.rate_per_10000", "serious_violence.rate", "violence.serious_share",
        ]));
    }

    [Test]
    public void A_lost_row_of_an_optional_file_touches_the_measures_of_that_file_alone()
    {
        using SmallExtract small = new();
        small.With("residences.csv", "ypid,date", "C9,2023-01-01");

        Assert.That(small.Load().Findings.Single().Affects, Is.EqualTo(["kpi1", "ni46.accommodation"]));
    }

    [Test]
    public void A_measure_is_touched_where_only_its_sub_measures_are()
    {
        using SmallExtract small = new();
        // KPI 3b asks whether children with a need are in suitable education; KPI 3 itself does not.
        small.With("ete_statuses.csv", "ypid,startDate,suitability", "C9,2023-01-01,SUITABLE");

        Assert.That(small.Load().Findings.Single().Affects, Does.Contain("kpi3"));
    }

    [Test]
    public void A_file_no_measure_needs_touches_none()
    {
        using SmallExtract small = new();
        small.With("notes.csv", "x");

        Assert.That(small.Load().Findings.Single().Affects, Is.Empty);
    }

    [Test]
    public void It_names_the_child_where_the_row_does()
    {
        using SmallExtract small = new();
        small.Adding("children.csv", " C7 ,E01,soon").With("board_meetings.csv", "yotoucode,meetingDate,sector,senior", "E01,soon,POLICE,y");

        Assert.That(small.Load().Findings.Select(finding => finding.Ypid), Is.EqualTo(["C7", ""]));
    }

    [Test]
    public void A_long_value_is_cut_to_a_hundred_characters_with_an_ellipsis_and_never_through_a_pair()
    {
        using SmallExtract small = new();
        small.Adding("children.csv", "C7,E01," + new string('x', 500), "C8,E01," + new string('x', 98) + "😀😀", "C9,E01," + new string('x', 100));

        Assert.That(small.Load().Findings.Select(finding => finding.Value), Is.EqualTo([new string('x', 99) + "\u2026", new string('x', 98) + "\u2026", new string('x', 100)]));
    }

    [Test]
    public void Messages_are_single_plain_sentences()
    {
        using SmallExtract small = new();
        small.Adding("children.csv", "C7,E01,soon", "C1,E01,2001-01-01", "C1,E01,2008-05-01", ",E01,2001-01-01").With("notes.csv", "x");

        Assert.That(small.Load().Findings.Select(finding => finding.Message), Has.All.Match("^[A-Za-z][^\n]+\\.$"));
    }

    [Test]
    public void Findings_stand_in_the_order_of_files_lines_and_columns()
    {
        using SmallExtract small = new();
        small.Adding("children.csv", "C7,E01,soon").Adding("offences.csv", "C1,O9,,PIRACY").Adding("outcomes.csv", "C1,O9,,x")
            .With("programmes.csv", "startDate,ypid,interventionProgrammeID", "soon,C9,P1").With("extract.json", "[]").With("aaa.csv", "x");

        Assert.That(small.Load().Findings.Select(finding => (finding.File, finding.Line, finding.Column)), Is.EqualTo(new (string, long?, string)[]
        {
            ("extract.json", null, ""),
            ("children.csv", 4, "dateOfBirth"),
            ("offences.csv", 5, "offenceDate"), ("offences.csv", 5, "yjboffenceCategory"),
            ("outcomes.csv", 4, "offenceID"), ("outcomes.csv", 4, "outcomeDate"),
            ("outcomes.csv", 4, "legalOutcome"), ("outcomes.csv", 4, "legalOutcome"),
            ("programmes.csv", 2, "ypid"), ("programmes.csv", 2, "startDate"),
            ("aaa.csv", null, ""),
        }));
    }

    [Test]
    public void Bytes_that_are_not_utf8_are_one_warning_at_the_first_place()
    {
        using TemporaryFolder folder = new();
        foreach ((string name, string text) in new SmallExtract().Texts)
        {
            folder.Write(name, text);
        }

        folder.Write("residences.csv", Encoding.Latin1.GetBytes("ypid,date,kpi1AccommodationType\nC1,2023-01-01,x\nC1,2023-01-02,\"caf\né\"\nC2,2023-01-02,é\n"));

        LoadedExtract loaded = CaseloadLoader.LoadExtract(folder.Path);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["residences.csv:3 Warning not-utf-8"]));
        Assert.That(loaded.Files[^1].Accepted, Is.EqualTo(3));
    }
}
