using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>Each rule by the findings it makes and what becomes of the row.</summary>
[TestFixture]
internal sealed class RuleTests
{
    private const string Offences = "ypid,offenceID,offenceDate,yjboffenceCategory,yjbseriousnessScore,arrestDate,ageAtArrestOrOffence,knifeRelatedOffence";

    [TestCase("C1,O9,,DRUGS", "Error required-value offenceDate")]
    [TestCase("C1,O9,N/A,DRUGS", "Error required-value offenceDate N/A")]
    [TestCase("C1,O9,01/01/1900,DRUGS", "Error required-value offenceDate 01/01/1900")]
    [TestCase("C1,O9,02/13/2023,DRUGS", "Error unreadable-date offenceDate 02/13/2023")]
    [TestCase("C1,O9,2023-01-10,DRUGS,,soon", "Error unreadable-date arrestDate soon")]
    [TestCase("C1,O9,2023-01-10,DRUGS,high", "Error unreadable-number yjbseriousnessScore high")]
    [TestCase("C1,O9,2023-01-10,DRUGS,,,14.5", "Error not-a-whole-number ageAtArrestOrOffence 14.5")]
    [TestCase("C1,O9,2023-01-10,DRUGS,,,-1", "Error not-a-whole-number ageAtArrestOrOffence -1")]
    [TestCase("C1,O9,2023-01-10,DRUGS,,,,maybe", "Error unreadable-yes-no knifeRelatedOffence maybe")]
    [TestCase("C9,O9,2023-01-10,DRUGS", "Error missing-parent ypid C9")]
    [TestCase("c1,O9,2023-01-10,DRUGS", "Error missing-parent ypid c1")]
    [TestCase("C1,O1,2023-01-11,ROBBERY", "Error duplicate-key")]
    [TestCase("C1,O1,10/01/2023, robbery ", "Warning repeated-row")]
    [TestCase("C1,O9,2023-01-10,DRUGS,,,,,", "Error long-row")]
    [TestCase("C1,O9,\"2023\"-01-10,DRUGS", "Error broken-quoting")]
    public void An_offence_is_rejected_by(string row, string finding)
    {
        LoadedExtract loaded = LoadOffences(row);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["offences.csv:5 " + finding]));
        Assert.That(loaded.Files[1], Is.EqualTo(new FileTally("offences.csv", 4, 3)));
        Assert.That(loaded.Extract.Offences, Has.Length.EqualTo(3));
    }

    [TestCase("C1,O9,2023-01-10,PIRACY", "Warning unknown-code yjboffenceCategory PIRACY", OffenceCategory.NotKnown, 0)]
    [TestCase("C1,O9,2023-01-10,DRUGS,0", "Warning gravity-range yjbseriousnessScore 0", OffenceCategory.Drugs, 0)]
    [TestCase("C1,O9,2023-01-10,DRUGS,9", "Warning gravity-range yjbseriousnessScore 9", OffenceCategory.Drugs, 0)]
    [TestCase("C1,O9,2023-01-10,DRUGS,4.5", "Warning gravity-range yjbseriousnessScore 4.5", OffenceCategory.Drugs, 0)]
    [TestCase("C1,O9,2023-01-10,DRUGS,300", "Warning gravity-range yjbseriousnessScore 300", OffenceCategory.Drugs, 0)]
    public void An_offence_is_accepted_as_not_known_by(string row, string finding, OffenceCategory category, byte gravity)
    {
        LoadedExtract loaded = LoadOffences(row);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["offences.csv:5 " + finding]));
        Assert.That((loaded.Extract.Offences[^1].Category, loaded.Extract.Offences[^1].Gravity), Is.EqualTo((category, gravity)));
        Assert.That(loaded.Files[1].Rejected, Is.Zero);
    }

    [Test]
    public void All_faults_of_a_row_are_named_at_once_in_the_order_of_its_columns()
    {
        LoadedExtract loaded = LoadOffences("C9,,soon,PIRACY,x,,,maybe");

        Assert.That(loaded.Findings.Select(finding => finding.Rule), Is.EqualTo(
            ["missing-parent", "required-value", "unreadable-date", "unknown-code", "unreadable-number", "unreadable-yes-no"]));
    }

    [Test]
    public void What_belongs_to_a_rejected_row_is_rejected_with_it()
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,yotoucode,dateOfBirth", "C1,E01,soon", "C2,E01,2007-01-31");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "children.csv:2 Error unreadable-date dateOfBirth soon",
            "offences.csv:2 Error missing-parent ypid C1",
            "offences.csv:3 Error missing-parent ypid C1",
            "outcomes.csv:2 Error missing-parent offenceID O1",
        ]));
        Assert.That(loaded.Files.Select(file => file.Accepted), Is.EqualTo([1, 1, 1]));
    }

    [Test]
    public void An_offence_belongs_to_its_child_not_to_another_with_the_same_offence_id()
    {
        using SmallExtract small = new();
        small.Adding("outcomes.csv", "C2,O2,2023-04-01,YOUTH_CAUTION");

        Assert.That(FindingText.Lines(small.Load().Findings), Is.EqualTo(["outcomes.csv:4 Error missing-parent offenceID O2"]));
    }

    [Test]
    public void A_release_is_rejected_where_its_offence_is_given_and_unknown()
    {
        using SmallExtract small = new();
        small.With("custody_releases.csv", "ypid,releaseDate,offenceID", "C1,2023-09-01,O9", "C1,2023-09-02,");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["custody_releases.csv:2 Error missing-parent offenceID O9"]));
        Assert.That(loaded.Extract.CustodyReleases!.Value, Has.Length.EqualTo(1));
    }

    [Test]
    public void Programme_links_need_both_programme_and_offence()
    {
        using SmallExtract small = new();
        small.With("programmes.csv", "ypid,interventionProgrammeID,startDate", "C1,P1,2023-04-01")
            .With("programme_offences.csv", "ypid,interventionProgrammeID,offenceID", "C1,P1,O1", "C1,P2,O9");

        Assert.That(FindingText.Lines(small.Load().Findings), Is.EqualTo([
            "programme_offences.csv:3 Error missing-parent interventionProgrammeID P2",
            "programme_offences.csv:3 Error missing-parent offenceID O9",
        ]));
    }

    [Test]
    public void Without_programmes_no_link_has_a_programme()
    {
        using SmallExtract small = new();
        small.With("programme_offences.csv", "ypid,interventionProgrammeID,offenceID", "C1,P1,O1");

        Assert.That(small.Load().Findings.Single().Rule, Is.EqualTo("missing-parent"));
    }

    [Test]
    public void The_first_row_of_a_key_is_kept_and_compared_with()
    {
        using SmallExtract small = new();
        small.Adding(
            "outcomes.csv",
            "C1,O1,01/04/2023,Youth_Caution",
            "C1,O1,2023-04-02,YOUTH_CAUTION",
            "C1,O1,2023-04-01,FINE");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["outcomes.csv:4 Warning repeated-row"]));
        Assert.That(loaded.Extract.Outcomes, Has.Length.EqualTo(4));
    }

    [Test]
    public void A_rejected_row_does_not_hold_its_key()
    {
        using SmallExtract small = new();
        small.Adding("offences.csv", "C1,O9,soon,DRUGS", "C1,O9,2023-02-10,DRUGS");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["offences.csv:5 Error unreadable-date offenceDate soon"]));
        Assert.That(loaded.Extract.Offences, Has.Length.EqualTo(4));
    }

    [Test]
    public void Files_without_a_key_reject_whole_repeats_only()
    {
        using SmallExtract small = new();
        small.With(
            "residences.csv",
            "ypid,date,kpi1AccommodationType,remark",
            "C1,2023-01-01,AT_HOME,a", "C1,01/01/2023,AT_HOME,a", "C1,2023-01-01,AT_HOME,b", "C1,2023-01-01,HOSPITAL,a");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "residences.csv:1 Note unknown-column remark remark", "residences.csv:3 Warning repeated-row",
        ]));
        Assert.That(loaded.Files[^1], Is.EqualTo(new FileTally("residences.csv", 4, 3)));
    }

    [Test]
    public void Board_meetings_may_repeat()
    {
        using SmallExtract small = new();
        small.With("board_meetings.csv", "yotoucode,meetingDate,sector,senior", "E01,2023-05-05,POLICE,y", "E01,2023-05-05,POLICE,y");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Files[^1], Is.EqualTo(new FileTally("board_meetings.csv", 2, 2)));
    }

    [TestCase("board_meetings.csv", "yotoucode,meetingDate,sector,senior", "E01,2023-05-05,ARMY,y", "sector ARMY")]
    [TestCase("remand_placements.csv", "ypid,episodeID,establishmentType,startDate", "C1,R1,PRISON,2023-05-05", "establishmentType PRISON")]
    public void An_unknown_sector_or_establishment_rejects_the_row(string file, string header, string row, string finding)
    {
        using SmallExtract small = new();
        small.With(file, header, row);

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"{file}:2 Error unknown-code {finding}"]));
        Assert.That(loaded.Files[^1], Is.EqualTo(new FileTally(file, 1, 0)));
    }

    [Test]
    public void An_outcome_nobody_can_resolve_is_an_error_and_accepted()
    {
        using SmallExtract small = new();
        small.With(
            "outcomes.csv",
            "ypid,offenceID,outcomeDate,legalOutcome,legalOutcomeGroup,cmslegalOutcome",
            "C1,O1,2023-04-01,OTHER,,Some free text", "C1,O2,2023-04-01,MYSTERY,Pre-court,", "C2,O1,2023-04-01,MYSTERY,Guess,");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "outcomes.csv:2 Error unresolved-outcome legalOutcome OTHER",
            "outcomes.csv:3 Warning unknown-code legalOutcome MYSTERY",
            "outcomes.csv:4 Warning unknown-code legalOutcome MYSTERY",
            "outcomes.csv:4 Error unresolved-outcome legalOutcome MYSTERY",
            "outcomes.csv:4 Warning unknown-code legalOutcomeGroup Guess",
        ]));
        Assert.That(loaded.Extract.Outcomes.Select(outcome => outcome.Disposal.Tier), Is.EqualTo(
            [OutcomeTier.NotKnown, OutcomeTier.PreCourt, OutcomeTier.NotKnown]));
    }

    [Test]
    public void A_service_not_in_the_reference_is_an_error_and_the_row_accepted()
    {
        using SmallExtract small = new();
        small.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome,yotoucode", "C1,O1,2023-04-01,FINE,E77", "C2,O1,2023-04-01,FINE,")
            .With("board_meetings.csv", "yotoucode,meetingDate,sector,senior", "e01,2023-05-05,POLICE,y");
        Reference reference = new() { Services = [new Service("E01", "Ash", "North", "England", null, null)] };

        LoadedExtract loaded = small.Load(reference);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "outcomes.csv:2 Error unknown-service yotoucode E77", "board_meetings.csv:2 Error unknown-service yotoucode e01",
        ]));
        Assert.That(loaded.Files.Select(file => file.Rejected), Has.All.Zero);
    }

    [Test]
    public void Without_a_reference_services_are_not_checked()
    {
        using SmallExtract small = new();

        Assert.That(small.Load(reference: null).Findings, Is.Empty);
    }

    private static LoadedExtract LoadOffences(string row)
    {
        using SmallExtract small = new();
        return small.With("offences.csv", Offences, "C1,O1,2023-01-10,ROBBERY", "C1,O2,2023-02-10,DRUGS", "C2,O1,2023-03-10,DRUGS", row).Load();
    }
}
