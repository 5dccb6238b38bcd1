using KpiAnalytics.Ingest.Checks;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Checks;

/// <summary>Each check over a whole extract, by the one finding it makes; and that the same data without the fault are clean.</summary>
[TestFixture]
internal sealed class ExtractCheckTests
{
    private const string Offences = "ypid,offenceID,offenceDate,yjboffenceCategory,arrestDate,ageAtArrestOrOffence,ageOnFirstHearing";

    [Test]
    public void Clean_data_have_only_the_note_that_they_end_inside_a_quarter()
    {
        using SmallExtract small = new();
        Assert.That(Found(small), Is.EqualTo(["outcomes.csv: Note ends-inside-quarter outcomeDate 2023-05-01"]));
    }

    [TestCase("2006-05-01", "Warning born-after-offence offenceDate 2006-05-01")]
    [TestCase("2018-04-30", "Warning offence-under-ten offenceDate 2018-04-30", TestName = "One_day_before_the_tenth_birthday")]
    [TestCase("2018-05-01", null, TestName = "On_the_tenth_birthday")]
    [TestCase("2023-01-10,,,14", null)]
    [TestCase("2023-01-10,DRUGS,2023-01-09", "Warning arrest-before-offence arrestDate 2023-01-09")]
    [TestCase("2023-01-10,DRUGS,2023-01-10", null)]
    [TestCase("2023-01-10,DRUGS,2023-05-02,14", null, TestName = "The_age_at_the_offence_will_do")]
    [TestCase("2023-01-10,DRUGS,2023-05-02,15", null, TestName = "So_will_that_at_the_arrest")]
    [TestCase("2023-01-10,DRUGS,2023-05-02,13", "Warning age-at-arrest ageAtArrestOrOffence 13")]
    public void An_offence_breaks(string fields, string? finding)
    {
        string date = fields.Split(',')[0];
        string rest = fields.Contains("DRUGS", StringComparison.Ordinal) ? fields[date.Length..] : ",DRUGS";
        using SmallExtract small = new();
        small.With("offences.csv", Offences, "C1,O1,2023-01-10,ROBBERY", "C1,O9," + date + rest, "C2,O1,2023-03-10,DRUGS");

        Assert.That(Found(small).Where(line => line.StartsWith("offences", StringComparison.Ordinal)),
            Is.EqualTo(finding is null ? [] : new[] { "offences.csv:3 " + finding }));
    }

    [Test]
    public void Offences_from_the_eighteenth_birthday_on_are_told_once_with_their_number()
    {
        using SmallExtract small = new();
        small.Adding("offences.csv", "C1,O7,2026-04-30,DRUGS");
        Assert.That(Found(small), Has.None.Contains("offence-at-eighteen"));

        small.Adding("offences.csv", "C1,O8,2026-05-01,DRUGS", "C1,O9,2027-05-01,DRUGS");
        Assert.That(DataChecks.OfExtract(small.Load()).Listed.Single(finding => finding.Rule == "offence-at-eighteen").Message, Does.StartWith("2 offences are of a person"));
    }

    [Test]
    public void Records_are_held_against_their_own_parents_in_any_order()
    {
        using SmallExtract small = new();
        small.With("offences.csv", Offences, "C2,O1,2023-03-10,DRUGS", "C1,O1,2023-01-10,ROBBERY", "C2,O2,2023-03-11,DRUGS", "C1,O2,2006-04-30,DRUGS")
            .With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome",
                "C1,O2,2023-05-01,YOUTH_CAUTION", "C2,O2,2023-03-10,YOUTH_CAUTION", "C1,O1,2023-01-10,YOUTH_CAUTION", "C2,O1,2023-03-10,YOUTH_CAUTION");

        Assert.That(Found(small).Where(line => line.Contains("Warning", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "offences.csv:5 Warning born-after-offence offenceDate 2006-04-30",
            "outcomes.csv:3 Warning outcome-before-offence outcomeDate 2023-03-10",
        }));
    }

    [TestCase("14", false, TestName = "The_age_at_the_outcome_can_be_that_at_the_first_hearing")]
    [TestCase("15", true, TestName = "A_higher_one_cannot")]
    public void Age_at_hearing(string age, bool isFound)
    {
        using SmallExtract small = new();
        small.With("offences.csv", Offences, $"C1,O1,2023-01-10,ROBBERY,,,{age}", "C2,O1,2023-03-10,DRUGS");

        Assert.That(Found(small).Contains("offences.csv:2 Warning age-at-hearing ageOnFirstHearing " + age), Is.EqualTo(isFound));
    }

    [TestCase("2023-01-09", true)]
    [TestCase("2023-01-10", false)]
    public void Outcome_before_offence(string date, bool isFound)
    {
        using SmallExtract small = new();
        small.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome", $"C1,O1,{date},YOUTH_CAUTION");

        Assert.That(Found(small).Contains("outcomes.csv:2 Warning outcome-before-offence outcomeDate " + date), Is.EqualTo(isFound));
    }

    [Test]
    public void Dated_after_the_end()
    {
        using SmallExtract small = new();
        small.With("extract.json", "{ \"coverageTo\": \"2023-04-30\" }");

        Assert.That(Found(small), Has.Exactly(1).Contains("dated-after-the-end").And.One.EqualTo("outcomes.csv:3 Warning dated-after-the-end outcomeDate 2023-05-01"));
    }

    [TestCase("2023-02-01,2023-01-31", true)]
    [TestCase("2023-02-01,2023-02-01", false)]
    [TestCase("2023-02-01,", false)]
    public void End_before_start(string dates, bool isFound)
    {
        using SmallExtract small = new();
        small.With("programmes.csv", "ypid,interventionProgrammeID,startDate,endDate", "C1,P1," + dates);

        Assert.That(Found(small).Any(line => line.Contains("end-before-start", StringComparison.Ordinal)), Is.EqualTo(isFound));
    }

    [TestCase("C1,2023-02-01,2023-03-01", "C1,2023-02-28,", true)]
    [TestCase("C1,2023-02-01,2023-03-01", "C1,2023-03-01,", false)]
    [TestCase("C1,2023-02-01,", "C1,2023-03-01,", true)]
    [TestCase("C1,2023-02-01,", "C2,2023-03-01,", false)]
    public void Overlapping_residences(string one, string other, bool isFound)
    {
        using SmallExtract small = new();
        small.With("residences.csv", "ypid,date,kpi1EndDate", one, other);

        Assert.That(Found(small).Any(line => line.StartsWith("residences.csv:3 Warning overlapping-residences date", StringComparison.Ordinal)), Is.EqualTo(isFound));
    }

    [TestCase("DTO", "2023-04-01", false)]
    [TestCase("DTO", "2023-03-31", true)]
    [TestCase("YOUTH_CAUTION", "2023-06-01", true)]
    public void Release_without_custody(string outcome, string release, bool isFound)
    {
        string code = outcome == "DTO" ? "DETENTION_AND_TRAINING_ORDER" : outcome;
        using SmallExtract small = new();
        small.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome", $"C1,O1,2023-04-01,{code}")
            .With("custody_releases.csv", "ypid,releaseDate", "C1," + release);

        Assert.That(Found(small).Contains("custody_releases.csv:2 Warning release-without-custody releaseDate " + release), Is.EqualTo(isFound));
    }

    [Test]
    public void Child_without_offence()
    {
        using SmallExtract small = new();
        small.Adding("children.csv", "C3,E01,2008-01-01");

        Assert.That(Found(small), Has.One.EqualTo("children.csv:4 Note child-without-offence ypid C3"));
    }

    [Test]
    public void Programme_without_offence()
    {
        using SmallExtract small = new();
        small.With("programmes.csv", "ypid,interventionProgrammeID,startDate,endDate", "C1,P1,2023-04-01,2023-05-01", "C1,P2,2023-04-01,2023-05-01", "C1,P3,2023-04-01,")
            .With("programme_offences.csv", "ypid,interventionProgrammeID,offenceID", "C1,P1,O1");

        Assert.That(Found(small).Where(line => line.Contains("programme-without-offence", StringComparison.Ordinal)),
            Is.EqualTo(["programmes.csv:3 Note programme-without-offence interventionProgrammeID P2"]));
    }

    [Test]
    public void A_column_written_month_first_is_told_once_and_read_day_first_all_the_same()
    {
        using SmallExtract small = new();
        small.With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory",
            "C1,O1,01/10/2023,ROBBERY", "C1,O2,02/13/2023,DRUGS", "C1,O3,02/14/2023,DRUGS", "C1,O4,02/15/2023,DRUGS", "C2,O1,03/10/2023,DRUGS");

        Assert.That(Found(small), Has.One.EqualTo("offences.csv: Warning day-month-flip offenceDate"));
    }

    [Test]
    public void Two_slips_are_no_flip_nor_are_many_where_a_day_is_above_12()
    {
        using SmallExtract few = new();
        few.With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory",
            "C1,O1,01/10/2023,ROBBERY", "C1,O2,02/13/2023,DRUGS", "C1,O3,02/14/2023,DRUGS", "C2,O1,03/10/2023,DRUGS");
        using SmallExtract dayFirst = new();
        dayFirst.With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory",
            "C1,O1,13/10/2022,ROBBERY", "C1,O2,02/13/2023,DRUGS", "C1,O3,02/14/2023,DRUGS", "C1,O4,02/15/2023,DRUGS", "C2,O1,03/10/2023,DRUGS");

        Assert.That(Found(few).Concat(Found(dayFirst)), Has.None.Contains("day-month-flip"));
    }

    [Test]
    public void Dates_a_spreadsheet_turned_round_fall_outside_the_extract()
    {
        using SmallExtract small = new();
        small.With("extract.json", "{ \"coverageFrom\": \"2023-01-01\", \"coverageTo\": \"2023-06-30\" }")
            .With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome",
                "C1,O1,2023-11-04,YOUTH_CAUTION", "C1,O2,2023-12-05,YOUTH_CAUTION", "C2,O1,2023-10-06,YOUTH_CAUTION");

        Assert.That(Found(small), Has.One.EqualTo("outcomes.csv: Warning day-month-flip outcomeDate"));
    }

    [Test]
    public void A_latest_outcome_more_than_a_month_before_the_end()
    {
        using SmallExtract small = new();
        small.With("extract.json", "{ \"coverageTo\": \"2023-06-30\" }");
        using SmallExtract month = new();
        month.With("extract.json", "{ \"coverageTo\": \"2023-06-01\" }");

        Assert.That(Found(small), Is.EqualTo(["outcomes.csv: Note last-event-early outcomeDate 2023-05-01"]));
        Assert.That(Found(month), Has.None.Contains("last-event-early"));
    }

    [Test]
    public void An_empty_month_between_full_ones()
    {
        using SmallExtract small = Monthly([8, 8, 0, 8]);
        Assert.That(Found(small), Has.One.EqualTo("outcomes.csv: Note month-without-outcomes outcomeDate 2022-03-01"));
    }

    [Test]
    public void An_empty_month_in_a_service_with_few_outcomes_says_nothing()
    {
        using SmallExtract small = Monthly([2, 2, 0, 2]);
        Assert.That(Found(small), Has.None.Contains("month-without-outcomes"));
    }

    [TestCase(3, true)]
    [TestCase(4, false)]
    public void Three_months_with_less_than_half_the_outcomes_of_the_year_before(int lastMonths, bool isFound)
    {
        using SmallExtract small = Monthly([.. Enumerable.Repeat(8, 12), lastMonths, lastMonths, lastMonths]);
        Assert.That(Found(small).Contains("outcomes.csv: Note fall-in-outcomes outcomeDate 2023-01-01"), Is.EqualTo(isFound));
    }

    [Test]
    public void No_check_of_an_extract_is_an_error()
    {
        using SmallExtract small = new();
        small.With("extract.json", "{ \"coverageTo\": \"2022-06-30\" }").Adding("children.csv", "C3,E01,2022-01-01").Adding("offences.csv", "C3,O1,2020-01-01,DRUGS");

        Assert.That(DataChecks.OfExtract(small.Load()).Listed.Select(finding => finding.Level), Is.Not.Empty.And.None.EqualTo(FindingLevel.Error));
    }

    /// <summary>So many outcomes in each month from January 2022.</summary>
    private static SmallExtract Monthly(int[] counts)
    {
        List<string> offences = ["ypid,offenceID,offenceDate,yjboffenceCategory"], outcomes = ["ypid,offenceID,outcomeDate,legalOutcome"];
        for (int month = 0; month < counts.Length; month++)
        {
            DateOnly first = new DateOnly(2022, 1, 1).AddMonths(month);
            for (int i = 0; i < counts[month]; i++)
            {
                offences.Add($"C2,M{month}-{i},2021-12-01,DRUGS");
                outcomes.Add($"C2,M{month}-{i},{first:yyyy-MM-dd},YOUTH_CAUTION");
            }
        }

        return new SmallExtract().With("offences.csv", [.. offences]).With("outcomes.csv", [.. outcomes]);
    }

    private static string[] Found(SmallExtract small) => [.. FindingText.Lines(DataChecks.OfExtract(small.Load()).Listed)];
}
