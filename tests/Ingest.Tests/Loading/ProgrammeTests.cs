using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>programmes.csv and programme_offences.csv.</summary>
[TestFixture]
internal sealed class ProgrammeTests
{
    private const string Header = "ypid,interventionProgrammeID,startDate";

    [Test]
    public void A_programme_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "programmes.csv",
            "ypid,interventionProgrammeID,startDate,endDate,disposalType,cmsdisposalType,kpi6SuccessfullyCompleted,"
            + "isStatutorySchoolAgeAtProgrammeStart,isStatutorySchoolAgeAtProgrammeEnd,etehoursOnProgrammeStart,etehoursOnProgrammeEnd,"
            + "identifiedVictim,team,area,conclusion,eteScenario",
            "C1,P1,2023-04-01,01/07/2023,youth_caution,Any text,yes,Y,n,5,12.5,1, North team ,East,further_outcome,Between placements");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.Programmes.Single(), Is.EqualTo(new Programme
        {
            Ypid = "C1",
            ProgrammeId = "P1",
            Start = new DateOnly(2023, 4, 1),
            End = new DateOnly(2023, 7, 1),
            Disposal = new ProgrammeDisposal("YOUTH_CAUTION", OrderType.YouthCaution, CountsInKpis: true),
            IsCompleted = true,
            Conclusion = Conclusion.FurtherOutcome,
            IsSchoolAgeAtStart = true,
            IsSchoolAgeAtEnd = false,
            EteHoursAtEnd = 12.5,
            EteScenario = "Between placements",
            HasIdentifiedVictim = true,
            Team = "North team",
            Area = "East",
        }));
    }

    [TestCase(Header, "C1,P1,2023-04-01")]
    [TestCase(
        "ypid,interventionProgrammeID,startDate,endDate,disposalType,kpi6SuccessfullyCompleted,etehoursOnProgrammeEnd,team,conclusion",
        "C1,P1,2023-04-01,1900-01-01,N/A,NULL,,n/a, ")]
    public void Columns_that_are_not_there_and_fields_that_are_empty_state_nothing(string header, string row)
    {
        using SmallExtract small = new();
        small.With("programmes.csv", header, row);

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(
            loaded.Extract.Programmes.Single(),
            Is.EqualTo(new Programme { Ypid = "C1", ProgrammeId = "P1", Start = new DateOnly(2023, 4, 1) }));
        Assert.That(loaded.Extract.Programmes.Single().Disposal, Is.EqualTo(ProgrammeDisposal.NotStated));
    }

    [TestCase("DTO_LICENCE", "DTO_LICENCE", true)]
    [TestCase("DTO_CUSTODY", "DTO_CUSTODY", false)]
    [TestCase("dto_custody", "DTO_CUSTODY", false)]
    [TestCase("", "", true)]
    public void A_disposal_type_says_whether_the_programme_counts(string text, string code, bool counts)
    {
        using SmallExtract small = new();
        small.With("programmes.csv", Header + ",disposalType", $"C1,P1,2023-04-01,{text}");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.Programmes.Single().Disposal.Code, Is.EqualTo(code));
        Assert.That(loaded.Extract.Programmes.Single().Disposal.CountsInKpis, Is.EqualTo(counts));
    }

    [Test]
    public void An_unknown_disposal_type_or_conclusion_is_a_warning_and_such_a_programme_does_not_count()
    {
        using SmallExtract small = new();
        small.With("programmes.csv", Header + ",disposalType,conclusion", "C1,P1,2023-04-01,FINE,GAVE_UP");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "programmes.csv:2 Warning unknown-code disposalType FINE", "programmes.csv:2 Warning unknown-code conclusion GAVE_UP",
        ]));
        Assert.That(loaded.Extract.Programmes.Single().Disposal, Is.EqualTo(ProgrammeDisposal.Unknown));
        Assert.That(loaded.Extract.Programmes.Single().Conclusion, Is.EqualTo(Conclusion.NotKnown));
    }

    [TestCase("completed", Conclusion.Completed)]
    [TestCase("DECLINED", Conclusion.Declined)]
    [TestCase("FURTHER_OUTCOME", Conclusion.FurtherOutcome)]
    [TestCase("OUTSIDE_CONTROL", Conclusion.OutsideControl)]
    public void A_conclusion_is_read_as_written(string text, Conclusion expected)
    {
        using SmallExtract small = new();
        small.With("programmes.csv", Header + ",conclusion,kpi6SuccessfullyCompleted", $"C1,P1,2023-04-01,{text},", "C1,P2,2023-04-01,,yes");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.Programmes.Select(programme => programme.Conclusion), Is.EqualTo([expected, Conclusion.NotKnown]));
    }

    [TestCase("C1,P9,,", "required-value startDate")]
    [TestCase("C9,P9,2023-04-01,", "missing-parent ypid C9")]
    [TestCase("C1,P9,2023-04-01,soon", "unreadable-date endDate soon")]
    [TestCase("C1,P1,2023-05-01,", "duplicate-key")]
    public void A_programme_is_rejected_by(string row, string finding)
    {
        using SmallExtract small = new();
        small.With("programmes.csv", Header + ",endDate", "C1,P1,2023-04-01,", row);

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"programmes.csv:3 Error {finding}"]));
        Assert.That(loaded.Extract.Programmes, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_link_names_a_programme_and_an_offence_by_their_own_strings()
    {
        using SmallExtract small = new();
        small.With("programmes.csv", Header, "C2,P1,2023-04-01", "C9,P1,2023-04-01", "C1,P1,2023-04-01")
            .With("programme_offences.csv", "offenceID,ypid,interventionProgrammeID", "O2,C1,P1", "O1,C2,P1", "O1,C1,", "O1,C1,P2");

        LoadedExtract loaded = small.Load();
        Extract extract = loaded.Extract;

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "programmes.csv:3 Error missing-parent ypid C9",
            "programme_offences.csv:4 Error required-value interventionProgrammeID",
            "programme_offences.csv:5 Error missing-parent interventionProgrammeID P2",
        ]));
        Assert.That(extract.ProgrammeOffences, Is.EqualTo([new ProgrammeOffence("C1", "P1", "O2"), new ProgrammeOffence("C2", "P1", "O1")]));
        Assert.That(extract.ProgrammeOffences[0].Ypid, Is.SameAs(extract.Children[0].Ypid));
        Assert.That(extract.ProgrammeOffences[0].ProgrammeId, Is.SameAs(extract.Programmes[1].ProgrammeId));
        Assert.That(extract.ProgrammeOffences[0].OffenceId, Is.SameAs(extract.Offences[1].OffenceId));
    }
}
