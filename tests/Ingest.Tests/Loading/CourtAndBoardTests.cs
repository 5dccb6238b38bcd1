using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>Victims, hearings, remand placements and management boards.</summary>
[TestFixture]
internal sealed class CourtAndBoardTests
{
    [Test]
    public void A_victim_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "victims.csv",
            "victimID,ypid,offenceID,victimInterventionID,victimType,consentYJSContact,yjscontactDate,engagedRJ,engagedRJStart,viewPrior,"
            + "progressRequest,progressProvided,additionalSupportRequest,additionalSupportProvided",
            "V1,C1,O2,I1,Person,yes,2023-03-01,no,2023-03-02,y,n,1,0,true", "V1,C2,O1,,,,1900-01-01,,,,,,,", "V2,C1,O2,,,no,,yes,,no,yes,no,yes,no");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.Victims, Is.EqualTo([
            new Victim
            {
                VictimId = "V1", Ypid = "C1", OffenceId = "O2", ConsentsToContact = true, Contacted = new DateOnly(2023, 3, 1),
                EngagedInRj = false, AskedForView = true, ProgressRequested = false, ProgressProvided = true, SupportRequested = false,
                SupportProvided = true,
            },
            new Victim { VictimId = "V1", Ypid = "C2", OffenceId = "O1" },
            new Victim
            {
                VictimId = "V2", Ypid = "C1", OffenceId = "O2", ConsentsToContact = false, EngagedInRj = true, AskedForView = false,
                ProgressRequested = true, ProgressProvided = false, SupportRequested = true, SupportProvided = false,
            },
        ]));
        Assert.That(loaded.Extract.Victims[0].OffenceId, Is.SameAs(loaded.Extract.Offences[1].OffenceId));
        Assert.That(loaded.Extract.Victims[0].Ypid, Is.SameAs(loaded.Extract.Children[0].Ypid));
    }

    [Test]
    public void A_hearing_may_stand_on_several_rows_and_name_no_offence()
    {
        using SmallExtract small = new();
        small.With(
            "hearings.csv",
            "ypid,hearingID,hearingDate,offenceID,courtType,remandDecision",
            "C1,H1,2023-02-01,O1,Youth,remand_in_custody", "C1,H1,2023-02-01,O2,Youth,remand_in_custody", "C2,H2,2023-02-02,,,");

        LoadedExtract loaded = small.Load();

        DateOnly first = new(2023, 2, 1);
        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.Hearings, Is.EqualTo([
            new Hearing("C1", "H1", first, "O1", CourtType.Youth, RemandDecision.RemandInCustody),
            new Hearing("C1", "H1", first, "O2", CourtType.Youth, RemandDecision.RemandInCustody),
            new Hearing("C2", "H2", new DateOnly(2023, 2, 2), "", CourtType.Unknown, RemandDecision.NotKnown),
        ]));
        Assert.That(loaded.Extract.Hearings[1].OffenceId, Is.SameAs(loaded.Extract.Offences[1].OffenceId));
    }

    [Test]
    public void An_unknown_court_or_decision_is_a_warning_and_not_known()
    {
        using SmallExtract small = new();
        small.With("hearings.csv", "ypid,hearingID,hearingDate,courtType,remandDecision", "C1,H1,2023-02-01,SUPREME,LET_GO");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "hearings.csv:2 Warning unknown-code courtType SUPREME", "hearings.csv:2 Warning unknown-code remandDecision LET_GO",
        ]));
        Assert.That(loaded.Extract.Hearings.Single().CourtType, Is.EqualTo(CourtType.Unknown));
        Assert.That(loaded.Extract.Hearings.Single().Decision, Is.EqualTo(RemandDecision.NotKnown));
    }

    [Test]
    public void A_placement_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "remand_placements.csv",
            "ypid,episodeID,establishmentType,startDate,endDate", "C1,R1,yoi,2023-02-01,2023-02-10", "C1,R1,SECURE_SCHOOL,2023-02-10,1900-01-01");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.RemandPlacements, Is.EqualTo([
            new RemandPlacement("C1", "R1", EstablishmentType.YoungOffenderInstitution, new DateOnly(2023, 2, 1), new DateOnly(2023, 2, 10)),
            new RemandPlacement("C1", "R1", EstablishmentType.SecureSchool, new DateOnly(2023, 2, 10), null),
        ]));
    }

    [Test]
    public void A_board_seat_holds_every_value_of_its_row_and_a_repeated_one_counts_each_time()
    {
        using SmallExtract small = new();
        small.With(
            "board_meetings.csv",
            "yotoucode,meetingDate,sector,senior", "E01,2023-05-05,social_care,no", "E01,2023-05-05,OTHER,yes", "E01,2023-05-05,OTHER,yes");

        BoardSeat other = new("E01", new DateOnly(2023, 5, 5), Sector.Other, IsSenior: true);
        Assert.That(small.Load().Extract.BoardSeats, Is.EqualTo(
            [new BoardSeat("E01", new DateOnly(2023, 5, 5), Sector.SocialCare, IsSenior: false), other, other]));
    }

    [TestCase("victims.csv", "victimID,ypid,offenceID", "V1,C2,O2", "missing-parent offenceID O2")]
    [TestCase("victims.csv", "victimID,ypid,offenceID", ",C1,O1", "required-value victimID")]
    [TestCase("victims.csv", "victimID,ypid,offenceID,engagedRJ", "V1,C1,O1,maybe", "unreadable-yes-no engagedRJ maybe")]
    [TestCase("victims.csv", "victimID,ypid,offenceID,engagedRJStart", "V1,C1,O1,soon", "unreadable-date engagedRJStart soon")]
    [TestCase("hearings.csv", "ypid,hearingID,hearingDate", "C1,H1,N/A", "required-value hearingDate N/A")]
    [TestCase("hearings.csv", "ypid,hearingID,hearingDate,offenceID", "C1,H1,2023-02-01,O9", "missing-parent offenceID O9")]
    [TestCase("remand_placements.csv", "ypid,episodeID,establishmentType,startDate", "C1,R1,STC,", "required-value startDate")]
    [TestCase("remand_placements.csv", "ypid,episodeID,establishmentType,startDate", "C1,R1,GAOL,2023-02-01", "unknown-code establishmentType GAOL")]
    [TestCase("board_meetings.csv", "yotoucode,meetingDate,sector,senior", "E01,2023-05-05,POLICE,", "required-value senior")]
    [TestCase("board_meetings.csv", "yotoucode,meetingDate,sector,senior", "E01,2023-05-05,ARMY,yes", "unknown-code sector ARMY")]
    public void A_row_is_rejected_by(string file, string header, string row, string finding)
    {
        using SmallExtract small = new();
        small.With(file, header, row);

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"{file}:2 Error {finding}"]));
        Assert.That(loaded.Files[^1], Is.EqualTo(new FileTally(file, 1, 0)));
        Assert.That(
            loaded.Extract.Victims.Length + loaded.Extract.Hearings.Length + loaded.Extract.RemandPlacements.Length
            + loaded.Extract.BoardSeats.Length,
            Is.Zero);
    }
}
