using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>What is recorded of a child over time: residences, education, needs, care.</summary>
[TestFixture]
internal sealed class ChildStateTests
{
    [Test]
    public void A_residence_holds_every_value_of_its_row_and_other_types_are_no_fault()
    {
        using SmallExtract small = new();
        small.With(
            "residences.csv",
            "ypid,date,kpi1EndDate,kpi1AccommodationType,kpi1AccommodationSuitability",
            "C1,2023-01-01,02/03/2023, bail_hostel ,suitable", "C1,2023-03-02,1900-01-01,With an uncle,", "C2,2023-01-01,,,UNKNOWN");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.Residences, Is.EqualTo([
            new Residence("C1", new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 2), AccommodationType.Temporary, Suitability.Suitable),
            new Residence("C1", new DateOnly(2023, 3, 2), null, AccommodationType.NotKnown, Suitability.NotStated),
            new Residence("C2", new DateOnly(2023, 1, 1), null, AccommodationType.NotKnown, Suitability.Unknown),
        ]));
    }

    [TestCase("residences.csv", "ypid,date,kpi1AccommodationSuitability", "kpi1AccommodationSuitability")]
    [TestCase("ete_statuses.csv", "ypid,startDate,suitability", "suitability")]
    public void An_unknown_suitability_is_a_warning_and_counts_as_stated(string file, string header, string column)
    {
        using SmallExtract small = new();
        small.With(file, header, "C1,2023-01-01,Quite");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"{file}:2 Warning unknown-code {column} Quite"]));
        Assert.That(
            loaded.Extract.Residences.Select(residence => residence.Suitability)
                .Concat(loaded.Extract.EteStatuses.Select(status => status.Suitability)),
            Is.EqualTo([Suitability.Unknown]));
    }

    [Test]
    public void An_ete_status_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "ete_statuses.csv",
            "ypid,startDate,endDate,provisionType,suitability,hoursOffered,hours",
            "C1,2023-01-01,2023-02-01,College,unsuitable,16,0", "C2,2023-01-01,NULL,none,SUITABLE,,N/A", "C2,2023-01-02,,Apprentice,,1.5,1");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.EteStatuses, Is.EqualTo([
            new EteStatus
            {
                Ypid = "C1", Start = new DateOnly(2023, 1, 1), End = new DateOnly(2023, 2, 1), Provision = EteProvision.College,
                Suitability = Suitability.Unsuitable, HoursOffered = 16, HoursAttended = 0,
            },
            new EteStatus { Ypid = "C2", Start = new DateOnly(2023, 1, 1), Provision = EteProvision.None, Suitability = Suitability.Suitable },
            new EteStatus { Ypid = "C2", Start = new DateOnly(2023, 1, 2), HoursOffered = 1.5, HoursAttended = 1 },
        ]));
    }

    [Test]
    public void A_special_need_holds_every_value_of_its_row_and_may_have_no_start()
    {
        using SmallExtract small = new();
        small.With(
            "sendaln.csv",
            "ypid,kpi3IdentifiedSENDALN,kpi3SENDFormalPlan,kpi3SENDStartDate,kpi3SENDEndDate",
            "C1,yes,0,2023-01-01,2024-01-01", "C2,,,1900-01-01,");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.SendRecords, Is.EqualTo([
            new SendRecord("C1", true, false, new DateOnly(2023, 1, 1), new DateOnly(2024, 1, 1)),
            new SendRecord("C2", null, null, null, null),
        ]));
    }

    [Test]
    public void A_health_need_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "health.csv",
            "ypid,need,dateScreened,dateReferred,dateOffered,dateAttendedStart,dateAttendedEnd,interventionType",
            "C1,mental_health,2023-01-01,2023-01-02,2023-01-03,2023-01-04,2023-01-05,getting_risk_support",
            "C2,SUBSTANCE_MISUSE,,,,1900-01-01,,");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.HealthRecords, Is.EqualTo([
            new HealthRecord
            {
                Ypid = "C1", Need = HealthNeed.MentalHealth, Screened = new DateOnly(2023, 1, 1), Referred = new DateOnly(2023, 1, 2),
                Offered = new DateOnly(2023, 1, 3), AttendedStart = new DateOnly(2023, 1, 4), AttendedEnd = new DateOnly(2023, 1, 5),
                Intervention = InterventionType.GettingRiskSupport,
            },
            new HealthRecord { Ypid = "C2", Need = HealthNeed.SubstanceMisuse },
        ]));
    }

    [Test]
    public void An_unknown_need_intervention_or_status_is_a_warning_and_not_known()
    {
        using SmallExtract small = new();
        small.With("health.csv", "ypid,need,interventionType", "C1,DENTAL,CHAT")
            .With("care_statuses.csv", "ypid,status,startDate", "C1,ADOPTED,2023-01-01");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "health.csv:2 Warning unknown-code need DENTAL", "health.csv:2 Warning unknown-code interventionType CHAT",
            "care_statuses.csv:2 Warning unknown-code status ADOPTED",
        ]));
        Assert.That(loaded.Extract.HealthRecords.Single(), Is.EqualTo(new HealthRecord { Ypid = "C1", Need = HealthNeed.NotKnown }));
        Assert.That(loaded.Extract.CareStatuses.Single().Kind, Is.EqualTo(CareStatusKind.NotKnown));
    }

    [Test]
    public void A_care_status_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "care_statuses.csv",
            "ypid,status,startDate,endDate", "C1,Child_In_Need,2023-01-01,2023-02-01", "C2,EARLY_HELP_REFERRED,44927,0");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.CareStatuses, Is.EqualTo([
            new CareStatus("C1", CareStatusKind.ChildInNeed, new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 1)),
            new CareStatus("C2", CareStatusKind.EarlyHelpReferred, new DateOnly(2023, 1, 1), null),
        ]));
    }

    [TestCase("residences.csv", "ypid,date", "C1,", "required-value date")]
    [TestCase("residences.csv", "ypid,date,kpi1EndDate", "C1,2023-01-01,soon", "unreadable-date kpi1EndDate soon")]
    [TestCase("ete_statuses.csv", "ypid,startDate,hours", "C1,2023-01-01,many", "unreadable-number hours many")]
    [TestCase("ete_statuses.csv", "ypid,startDate", "C9,2023-01-01", "missing-parent ypid C9")]
    [TestCase("sendaln.csv", "ypid,kpi3SENDFormalPlan", "C1,maybe", "unreadable-yes-no kpi3SENDFormalPlan maybe")]
    [TestCase("sendaln.csv", "ypid", "C9", "missing-parent ypid C9")]
    [TestCase("health.csv", "ypid,need", "C1,", "required-value need")]
    [TestCase("health.csv", "ypid,need,dateOffered", "C1,MENTAL_HEALTH,soon", "unreadable-date dateOffered soon")]
    [TestCase("care_statuses.csv", "ypid,status,startDate", "C1,,2023-01-01", "required-value status")]
    [TestCase("care_statuses.csv", "ypid,status,startDate", "C1,CHILD_IN_NEED,01/01/1900", "required-value startDate 01/01/1900")]
    public void A_row_is_rejected_by(string file, string header, string row, string finding)
    {
        using SmallExtract small = new();
        small.With(file, header, row);

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"{file}:2 Error {finding}"]));
        Assert.That(loaded.Files[^1], Is.EqualTo(new FileTally(file, 1, 0)));
        Assert.That(
            loaded.Extract.Residences.Length + loaded.Extract.EteStatuses.Length + loaded.Extract.SendRecords.Length
            + loaded.Extract.HealthRecords.Length + loaded.Extract.CareStatuses.Length,
            Is.Zero);
    }

    [Test]
    public void Rows_share_the_childs_string()
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,yotoucode,dateOfBirth", "C0,E01,soon", "C1,E01,2008-05-01", "C2,E01,2007-01-31")
            .With("residences.csv", "ypid,date", "C2,2023-01-01").With("ete_statuses.csv", "ypid,startDate", "C2,2023-01-01")
            .With("sendaln.csv", "ypid", "C2").With("health.csv", "ypid,need", "C2,MENTAL_HEALTH")
            .With("care_statuses.csv", "ypid,status,startDate", "C2,CHILD_IN_NEED,2023-01-01");

        Extract extract = small.Load().Extract;

        string ypid = extract.Children[1].Ypid;
        Assert.That(ypid, Is.EqualTo("C2"));
        Assert.That(extract.Residences[0].Ypid, Is.SameAs(ypid));
        Assert.That(extract.EteStatuses[0].Ypid, Is.SameAs(ypid));
        Assert.That(extract.SendRecords[0].Ypid, Is.SameAs(ypid));
        Assert.That(extract.HealthRecords[0].Ypid, Is.SameAs(ypid));
        Assert.That(extract.CareStatuses[0].Ypid, Is.SameAs(ypid));
    }
}
