using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>What the figures of suppliers' files become, worked by hand.</summary>
internal sealed class SupplierFileTests
{
    [Test]
    public void A_printed_reoffending_table_is_figures_of_a_service_its_family_region_and_country()
    {
        using InboxFolder folder = new InboxFolder().With("t.csv", LayoutSamples.Of("reoffending-table").ToCsv());
        Assert.That(
            folder.Load().Reference!.Published.Select(figure => (figure.AreaType, figure.Area, figure.Numerator, figure.Denominator, figure.Reoffences, figure.Value, figure.PeriodStart, figure.PeriodEnd)),
            Is.EqualTo(new (AreaType, string, double?, double?, double?, double?, DateOnly, DateOnly)[]
            {
                (AreaType.Service, "Y34", 96, 265, 439, 36.2, new(2016, 4, 1), new(2017, 3, 31)),
                (AreaType.Family, "Y34", 151.7, 405.3, 538.2, 37.4, new(2016, 4, 1), new(2017, 3, 31)),
                (AreaType.Region, "East Midlands", 982, 2491, 3737, 39.4, new(2016, 4, 1), new(2017, 3, 31)),
                (AreaType.National, "England and Wales", 11842, 29180, 46107, 40.6, new(2016, 4, 1), new(2017, 3, 31)),
            }));
    }

    [Test]
    public void A_table_without_its_period_asks_for_it()
    {
        LayoutSample sample = LayoutSamples.Of("reoffending-table") with { Titles = [] };
        using InboxFolder folder = new InboxFolder().With("t.csv", sample.ToCsv());
        RecognisedTable asked = folder.Recognise().Tables.Single();
        Confirmations told = Confirmations.None.With("YJB", asked, asked.Proposal, new Dictionary<string, string> { ["periodStart"] = "2016-04-01", ["periodEnd"] = "2017-03-31" });

        Assert.That((asked.Status, asked.ValueQuestions.Select(question => question.Column)), Is.EqualTo((RecognitionStatus.NeedsConfirmation, new[] { "periodStart", "periodEnd", "releaseDate" })));
        Assert.That(folder.Load(told).Reference!.Published, Has.Length.EqualTo(4));
    }

    [Test]
    public void Districts_add_up_to_their_service_and_others_are_told_in_one_finding()
    {
        using InboxFolder folder = new InboxFolder()
            .With("map.csv", "areaCode,areaName,yotoucode", "E06000061,North Northamptonshire,Y34", "E06000062,West Northamptonshire,Y34")
            .With("MYEB1.csv", "ladcode23,laname23,country,sex,age,population_2021,population_2022",
                "E06000061,North Northamptonshire,E,1,10,2300,2310", "E06000062,West Northamptonshire,E,1,10,2700,2720", "E06000061,North Northamptonshire,E,2,10,2200,2190",
                "E06000001,Hartlepool,E,1,10,600,610", "E06000002,Middlesbrough,E,1,10,900,910", "E06000061,North Northamptonshire,E,1,9,1,1");
        LoadedInbox loaded = folder.Load();

        Assert.That(
            loaded.Reference!.Populations.Select(count => (count.Service, count.Year, count.Age, count.Count, count.Sex)),
            Is.EquivalentTo(new[] { ("Y34", 2021, 10, 5000L, (Sex?)Sex.Male), ("Y34", 2022, 10, 5030L, Sex.Male), ("Y34", 2021, 10, 2200L, Sex.Female), ("Y34", 2022, 10, 2190L, Sex.Female) }));
        // Ten figures of ages 10 to 17: six of the service, four of two other authorities.
        Assert.That(loaded.Files.Single(file => file.File == "MYEB1.csv"), Is.EqualTo(new FileTally("MYEB1.csv", 10, 6)));
        Assert.That(loaded.Findings.Single(finding => finding.Rule == "unmapped-area").Message, Does.Contain("E06000001, E06000002"));
    }

    [Test]
    public void A_new_population_takes_the_place_of_the_one_given()
    {
        Reference given = InboxFolder.Reference with { Populations = [new("Y34", 2022, 10, 9999, null, null), new("Y34", 2021, 10, 8888, null, null)] };
        using InboxFolder folder = new InboxFolder().With("p.csv", "yotoucode,year,age,count", "Y34,2022,10,8588");
        Assert.That(folder.Load(reference: given).Reference!.Populations.Select(count => (count.Year, count.Count)), Is.EqualTo(new[] { (2021, 8888L), (2022, 8588L) }));
    }

    [Test]
    public void A_return_template_is_its_headline_with_labels_as_they_are_stored()
    {
        using InboxFolder folder = new InboxFolder().With("t.csv",
            "return_status_id,reporting_date,yot_code,description,ns,yjs,ycc,ro,yro,cust",
            "1,2024-06-30,Y34,Number of  children with an order ending in the period,20,10,5,8,6,1",
            "1,2024-06-30,Y34,Number with an identified SEND/ALN,4,3,2,2,1,",
            "1,2024-06-30,Y34,Number of children who have a formal plan in place for the current academic year ,3,1,1,1,1,0");
        LoadedInbox loaded = folder.Load();
        Assert.That(
            loaded.Extract!.TemplateFigures.Where(figure => figure.Breakdown.Length == 0).Select(figure => (figure.Measure, figure.Quarter.FirstDay, figure.Numerator, figure.Denominator)),
            Is.EquivalentTo(new[] { ("kpi3", new DateOnly(2024, 4, 1), 7L, (long?)12), ("kpi3a", new DateOnly(2024, 4, 1), 12L, 50), ("kpi3d", new DateOnly(2024, 4, 1), 12L, 50) }));
        Assert.That(loaded.Extract.TemplateFigures.Where(figure => figure.Measure == "kpi3d" && figure.Category == "OOCD").Select(figure => (figure.Numerator, figure.Denominator)), Is.EqualTo(new[] { (4L, (long?)20) }));
    }

    [Test]
    public void Stop_and_search_tells_children_and_both_ethnicities()
    {
        using InboxFolder folder = new InboxFolder().With("s.csv", LayoutSamples.Of("police-uk/stop_and_searches").ToCsv());
        StopAndSearch first = folder.Load().Police.StopAndSearches[0];
        Assert.That((first.Date, first.IsOfChild, first.Sex, first.Ethnicity, first.EthnicityObserved), Is.EqualTo((new DateOnly(2019, 1, 1), true, Sex.Male, Ethnicity.NotKnown, Ethnicity.Black)));
    }

    [Test]
    public void Suspects_have_outcome_types_and_ethnic_groups()
    {
        using InboxFolder folder = new InboxFolder().With("s.csv", LayoutSamples.Of("police-suspects").ToCsv());
        Assert.That(
            folder.Load().Police.Suspects.Select(suspect => (suspect.PersonId, suspect.BirthDate, suspect.Sex, suspect.Ethnicity, suspect.EthnicityObserved, suspect.OutcomeType, suspect.IsKnife)),
            Is.EqualTo(new[]
            {
                ("N1001", (DateOnly?)new DateOnly(2008, 5, 1), Sex.Male, Ethnicity.White, Ethnicity.White, (int?)8, (bool?)true),
                ("N1002", new DateOnly(2007, 1, 31), Sex.Female, Ethnicity.Black, Ethnicity.Black, 22, false),
            }));
    }

    [Test]
    public void Custody_keeps_the_time_of_day()
    {
        using InboxFolder folder = new InboxFolder().With("c.csv", LayoutSamples.Of("police-custody").ToCsv());
        CustodyRecord first = folder.Load().Police.Custody[0];
        Assert.That((first.Arrived, first.Released, first.AdultArrived), Is.EqualTo((new DateTime(2024, 1, 2, 23, 15, 0), (DateTime?)new DateTime(2024, 1, 3, 9, 5, 0), (DateTime?)new DateTime(2024, 1, 3, 1, 10, 0))));
    }

    [Test]
    public void Entrants_on_the_PNC_are_read_and_a_row_without_its_number_or_a_day_is_a_finding()
    {
        using InboxFolder folder = new InboxFolder().With("f.csv", [
            .. LayoutSamples.Of("pnc-entrants").ToCsv(),
            ",NUMBER,NO,01/05/2008,M,,14/02/2023,Youth caution,,",
            "22/3A,DAY,BAD,01/05/2008,M,,31/02/2023,Youth caution,,",
            "22/1234567A,EXAMPLE,ALEX,01/05/2008,M,,15/02/2023,Youth caution,,"]);
        LoadedInbox loaded = folder.Load();
        PncEntrant first = loaded.Police.PncEntrants[0];
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Files.Select(file => (file.Read, file.Accepted, file.Rejected)), Is.EqualTo(new[] { (5L, 2L, 3L) }));
            Assert.That(loaded.Findings.Where(finding => finding.Level == FindingLevel.Error).Select(finding => $"{finding.Line} {finding.Column}: {finding.Rule}"), Is.EqualTo(new[]
            {
                "4 PNC ID: required-value", "5 Date of First Caution or Conviction: unreadable-date", "6 : duplicate-key",
            }));
            Assert.That((first.PncNumber, first.LastName, first.BirthDate, first.EntryDate, first.Disposal), Is.EqualTo(("22/1234567A", "EXAMPLE", (DateOnly?)new DateOnly(2008, 5, 1), new DateOnly(2023, 2, 14), "Youth caution")));
        });
    }

    [Test]
    public void Of_a_childs_documents_the_latest_is_read()
    {
        using InboxFolder folder = new InboxFolder().With("yjaf.json", """
            [
              { "ypid": "C1", "yotoucode": "Y34", "return_start_date": "2023-04-01", "return_end_date": "2023-06-30", "source_return_id": "9",
                "person_details": { "dateOfBirth": "2008-05-01", "sex": 1 }, "offence": [] },
              { "ypid": "C1", "yotoucode": "Y34", "return_start_date": "2023-07-01", "return_end_date": "2023-09-30", "source_return_id": "10",
                "person_details": { "dateOfBirth": "2008-05-02", "sex": 1 },
                "offence": [ { "offenceID": "O1", "offenceDate": "2023-08-01", "yjboffenceCategory": "ROBBERY", "yjbseriousnessScore": 5,
                  "offenceLegalOutcome": [ { "outcomeDate": "2023-09-01", "legalOutcome": "REFERRAL_ORDER", "lorequirements": [ { "requirement": "PANEL" } ] } ] } ],
                "victim_intervention": [ { "victimID": 7, "victimInterventionID": "VI1", "consentYJSContact": "YES" } ],
                "link_offence_victim_intervention": [ { "offenceID": "O1", "victimInterventionID": "VI1" } ] }
            ]
            """);
        LoadedInbox loaded = folder.Load();
        Assert.That(loaded.Extract!.Children.Select(child => child.DateOfBirth), Is.EqualTo(new[] { new DateOnly(2008, 5, 2) }));
        Assert.That((loaded.Extract.Offences.Length, loaded.Extract.Outcomes.Length, loaded.Extract.Victims.Length), Is.EqualTo((1, 1, 1)));
        Assert.That(loaded.Findings.Select(finding => finding.Message), Has.Some.Contains("1 earlier documents"));
    }

    [Test]
    public void Confirmations_are_kept_in_a_file_a_person_can_read()
    {
        using TemporaryFolder disk = new();
        using InboxFolder folder = new InboxFolder().With("c.csv", "ypid,yotoucode,Born,sex,gender,deleted", "C1,Y34,2008-05-01,1,1,false");
        RecognisedTable asked = folder.Recognise().Tables.Single();
        Confirmations confirmed = Confirmations.None.WithProposal("Anytown Council", asked);
        confirmed.Write(disk.File("confirmed.json"));

        Assert.That(File.ReadAllText(disk.File("confirmed.json")), Does.Contain("\"Born\": \"dateOfBirth\"").And.Contain("Anytown Council"));
        Assert.That(folder.Load(Confirmations.Read(disk.File("confirmed.json"))).Extract!.Children, Has.Length.EqualTo(1));
    }

    [Test]
    public void The_period_a_file_covers_is_told_before_it_is_loaded()
    {
        using InboxFolder folder = new InboxFolder().With("o.csv", "ypid,offenceID,outcomeDate,legalOutcome", "C1,O1,2023-04-01,YOUTH_CAUTION", "C2,O1,01/02/2022,REFERRAL_ORDER");
        RecognisedTable table = folder.Recognise().Tables.Single();
        Assert.That((table.PeriodFirst, table.PeriodLast, table.Rows), Is.EqualTo(((DateOnly?)new DateOnly(2022, 2, 1), (DateOnly?)new DateOnly(2023, 4, 1), 2L)));
    }
}
