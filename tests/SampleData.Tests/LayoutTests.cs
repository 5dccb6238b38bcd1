using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>Every file of the layout is there with its columns, and what it refers to is there too.</summary>
public sealed class LayoutTests
{
    private static readonly Lazy<HashSet<(string, string)>> Offences = new(() => Keys("offences.csv", "offenceID"));

    [TestCase("northamptonshire/programmes.csv", "ypid,interventionProgrammeID,startDate,endDate,disposalType,cmsdisposalType,kpi6SuccessfullyCompleted,isStatutorySchoolAgeAtProgrammeStart,isStatutorySchoolAgeAtProgrammeEnd,etehoursOnProgrammeStart,etehoursOnProgrammeEnd,identifiedVictim,team,area,conclusion,eteScenario")]
    [TestCase("northamptonshire/programme_offences.csv", "ypid,interventionProgrammeID,offenceID")]
    [TestCase("northamptonshire/residences.csv", "ypid,date,kpi1EndDate,kpi1AccommodationType,kpi1AccommodationSuitability")]
    [TestCase("northamptonshire/ete_statuses.csv", "ypid,startDate,endDate,provisionType,suitability,hoursOffered,hours")]
    [TestCase("northamptonshire/sendaln.csv", "ypid,kpi3IdentifiedSENDALN,kpi3SENDFormalPlan,kpi3SENDStartDate,kpi3SENDEndDate")]
    [TestCase("northamptonshire/health.csv", "ypid,need,dateScreened,dateReferred,dateOffered,dateAttendedStart,dateAttendedEnd,interventionType")]
    [TestCase("northamptonshire/care_statuses.csv", "ypid,status,startDate,endDate")]
    [TestCase("northamptonshire/victims.csv", "victimID,ypid,offenceID,victimInterventionID,victimType,consentYJSContact,yjscontactDate,engagedRJ,engagedRJStart,viewPrior,progressRequest,progressProvided,additionalSupportRequest,additionalSupportProvided")]
    [TestCase("northamptonshire/hearings.csv", "ypid,hearingID,hearingDate,offenceID,courtType,remandDecision")]
    [TestCase("northamptonshire/remand_placements.csv", "ypid,episodeID,establishmentType,startDate,endDate")]
    [TestCase("northamptonshire/board_meetings.csv", "yotoucode,meetingDate,sector,senior")]
    [TestCase("northamptonshire/kpi_templates.csv", "yotoucode,quarterStartDate,measure,breakdown,category,numerator,denominator")]
    [TestCase("reference/remand_prices.csv", "establishmentType,validFrom,pricePerNight")]
    [TestCase("reference/targets.csv", "measure,yotoucode,target,tolerance,betterToBe,validFrom,validTo")]
    [TestCase("reference/school_holidays.csv", "yotoucode,firstDate,lastDate")]
    public void A_file_has_its_columns_and_rows(string file, string header)
    {
        string[] lines = File.ReadAllLines(Path.Combine(SourceTree.SampleData(), file));

        Assert.That(lines[0], Is.EqualTo(header));
        Assert.That(lines, Has.Length.GreaterThan(1));
    }

    [TestCase("programmes.csv")]
    [TestCase("residences.csv")]
    [TestCase("ete_statuses.csv")]
    [TestCase("sendaln.csv")]
    [TestCase("health.csv")]
    [TestCase("care_statuses.csv")]
    [TestCase("remand_placements.csv")]
    public void Every_row_is_a_known_childs(string file)
    {
        HashSet<string> children = [.. SampleFile.OfChildren("children.csv").Select(row => row["ypid"])];

        Assert.That(SampleFile.OfChildren(file).Select(row => row["ypid"]).Where(ypid => !children.Contains(ypid)), Is.Empty);
    }

    [TestCase("programme_offences.csv")]
    [TestCase("victims.csv")]
    [TestCase("hearings.csv")]
    public void Every_offence_referred_to_is_there(string file) => Assert.That(Keys(file, "offenceID").IsSubsetOf(Offences.Value), Is.True);

    [Test]
    public void Every_programme_has_offences_and_every_link_a_programme() =>
        Assert.That(Keys("programme_offences.csv", "interventionProgrammeID").SetEquals(Keys("programmes.csv", "interventionProgrammeID")), Is.True);

    [TestCase("programmes.csv", "startDate", "endDate")]
    [TestCase("residences.csv", "date", "kpi1EndDate")]
    [TestCase("ete_statuses.csv", "startDate", "endDate")]
    [TestCase("care_statuses.csv", "startDate", "endDate")]
    [TestCase("sendaln.csv", "kpi3SENDStartDate", "kpi3SENDEndDate")]
    [TestCase("health.csv", "dateScreened", "dateOffered")]
    [TestCase("health.csv", "dateOffered", "dateAttendedStart")]
    [TestCase("health.csv", "dateAttendedStart", "dateAttendedEnd")]
    [TestCase("remand_placements.csv", "startDate", "endDate")]
    public void Nothing_ends_before_it_begins_or_after_the_extract(string file, string begins, string ends)
    {
        IReadOnlyList<Row> rows = SampleFile.OfChildren(file);

        Assert.That(rows.Where(row => row.Day(ends) < row.Day(begins)), Is.Empty);
        Assert.That(rows.Where(row => row.Day(ends) > new DateOnly(2023, 12, 31) || row.Day(begins) > new DateOnly(2023, 12, 31)), Is.Empty);
    }

    /// <summary>The age recorded at the first hearing is the age on the first of the hearings listed.</summary>
    [Test]
    public void Hearings_agree_with_the_age_at_the_first_of_them()
    {
        var first = SampleFile.OfChildren("hearings.csv").GroupBy(row => (row["ypid"], row["offenceID"])).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.Day("hearingDate")));
        foreach (ValidOutcome outcome in ValidOutcome.All.Value.Where(outcome => outcome.Offence["ageOnFirstHearing"].Length > 0))
        {
            if (first.GetValueOrDefault((outcome.Ypid, outcome.OffenceId)) is { } day && day < outcome.Date)
            {
                Assert.That(outcome.AgeOn(day), Is.EqualTo(outcome.AgeOnFirstHearing), outcome.OffenceId);
            }
        }
    }

    private static HashSet<(string, string)> Keys(string file, string column) => [.. SampleFile.OfChildren(file).Select(row => (row["ypid"], row[column]))];
}
