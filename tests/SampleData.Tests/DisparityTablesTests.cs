using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>The plan's tables of ethnicity, gravity and sex come out of the financial year 2022/23.</summary>
public sealed class DisparityTablesTests
{
    private static readonly Lazy<IReadOnlyList<ValidOutcome>> Year = new(() =>
    [
        .. ValidOutcome.All.Value.Where(outcome => outcome.IsSubstantive && outcome.AgeAtArrest is >= 10 and <= 17 && outcome.AgeOnFirstHearing <= 17
            && outcome.Date >= new DateOnly(2022, 4, 1) && outcome.Date <= new DateOnly(2023, 3, 31)),
    ]);

    private static IReadOnlyList<ValidOutcome> Offences => [.. Year.Value.DistinctBy(outcome => (outcome.Ypid, outcome.OffenceId))];

    [TestCase("ASIAN", 3, 3863, 2, 5, -3)]
    [TestCase("BLACK", 17, 4682, 9, 6, 3)]
    [TestCase("MIXED", 17, 4274, 9, 5, 4)]
    [TestCase("OTHER", 1, 802, 1, 1, 0)]
    [TestCase("WHITE", 146, 64379, 79, 83, -3)]
    public void Children_cautioned_or_sentenced_stand_beside_the_population(
        string ethnicity, int children, int residents, int share, int shareOfResidents, int difference)
    {
        int known = Year.Value.Where(outcome => outcome.Child["ethnicity"] != "NOT_KNOWN").Select(outcome => outcome.Ypid).Distinct().Count();
        int counted = Year.Value.Where(outcome => outcome.Child["ethnicity"] == ethnicity).Select(outcome => outcome.Ypid).Distinct().Count();
        IReadOnlyList<Row> population = [.. SampleFile.Rows("reference/population.csv").Where(row => row["yotoucode"] == "Y34" && row["year"] == "2021")];
        int living = population.Where(row => row["ethnicity"] == ethnicity).Sum(row => row.Number("count") ?? 0);
        int all = population.Sum(row => row.Number("count") ?? 0);

        Assert.That((counted, known, living, all), Is.EqualTo((children, 184, residents, 78_000)));
        decimal offending = 100m * counted / known;
        decimal resident = 100m * living / all;
        Assert.That((Printed(offending, 0), Printed(resident, 0), Printed(offending - resident, 0)), Is.EqualTo(((decimal)share, (decimal)shareOfResidents, (decimal)difference)));
    }

    [TestCase("ASIAN", 2, 0)]
    [TestCase("BLACK", 17, 8)]
    [TestCase("MIXED", 20, 6)]
    [TestCase("OTHER", 1, 0)]
    [TestCase("WHITE", 171, 31)]
    public void Offences_of_known_gravity_fall_into_the_printed_bands(string ethnicity, int upToFour, int fromFive)
    {
        int?[] scores = [.. Offences.Where(offence => offence.Child["ethnicity"] == ethnicity).Select(offence => offence.Offence.Number("yjbseriousnessScore"))];

        Assert.That((scores.Count(score => score is >= 1 and <= 4), scores.Count(score => score is >= 5 and <= 8)), Is.EqualTo((upToFour, fromFive)));
    }

    [Test]
    public void Of_258_offences_36_are_girls_and_222_boys()
    {
        int girls = Offences.Count(offence => offence.Sex == "2");
        int boys = Offences.Count(offence => offence.Sex == "1");

        Assert.That((girls, boys, Offences.Count), Is.EqualTo((36, 222, 258)));
        Assert.That((Printed(100m * girls / 258, 2), Printed(100m * boys / 258, 2)), Is.EqualTo((13.95m, 86.05m)));
    }

    /// <summary>Serious violence goes by another age than the tables: whichever is taken, the offences are the same.</summary>
    [Test]
    public void No_offence_of_the_year_depends_on_the_rule_of_age()
    {
        var byOtherRule = ValidOutcome.All.Value.Where(outcome => outcome.IsSubstantive
            && (outcome.Outcome["legalOutcomeGroup"] == "Pre-Court" ? outcome.AgeAtArrest : outcome.AgeOnFirstHearing) is >= 10 and <= 17
            && outcome.Date >= new DateOnly(2022, 4, 1) && outcome.Date <= new DateOnly(2023, 3, 31));

        Assert.That(byOtherRule.Select(outcome => (outcome.Ypid, outcome.OffenceId)), Is.EquivalentTo(Year.Value.Select(outcome => (outcome.Ypid, outcome.OffenceId))));
    }

    private static decimal Printed(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
