using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Golden;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>What must hold of any answer, whoever gives it.</summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class InvariantTests(Answerer answerer)
{
    private const int Seeds = 25;

    [Test]
    public void Reoffenders_are_part_of_the_cohort_and_reoffend_at_least_once([Range(1, Seeds)] int seed)
    {
        RowTable rows = Totals(seed);
        foreach (MeasureResult binary in rows.Of("reoffending.binary"))
        {
            MeasureResult frequency = rows.Same(binary, "reoffending.frequency");
            Assert.That(binary.Numerator, Is.LessThanOrEqualTo(binary.Denominator!.Value), $"{binary.Area} {binary.Period}");
            Assert.That(frequency.Numerator, Is.GreaterThanOrEqualTo(frequency.Denominator!.Value), $"{binary.Area} {binary.Period}");
            Assert.That(frequency.Denominator, Is.EqualTo(binary.Numerator), $"{binary.Area} {binary.Period}");
        }
    }

    [Test]
    public void Per_offender_is_binary_times_frequency([Range(1, Seeds)] int seed)
    {
        RowTable rows = Totals(seed);
        foreach (MeasureResult frequency in rows.Of("reoffending.frequency").Where(row => row.Value is not null))
        {
            double? product = rows.Same(frequency, "reoffending.binary").Value / 100 * frequency.Value;
            Assert.That(rows.Same(frequency, "reoffending.per_offender").Value, Is.EqualTo(product).Within(1e-9).Percent);
        }
    }

    [TestCase("sex")]
    [TestCase("ethnicity")]
    [TestCase("age_band")]
    [TestCase("offence_category")]
    [TestCase("gravity_band*outcome_tier")]
    public void The_categories_add_to_the_total(string breakdown)
    {
        Dimension[] dimensions = [.. breakdown.Split('*').Select(id => Dimensions.Find(id)!)];
        foreach (int seed in Enumerable.Range(1, Seeds / 2))
        {
            RowTable rows = Ask(seed, new Breakdown([.. dimensions]));
            foreach (var cells in rows.Where(row => row.Measure.Id != "custody.children")
                .GroupBy(row => (row.Measure.Id, row.Area, row.Period)))
            {
                double? total = cells.Single(row => row.Breakdown.Length == 0).Numerator;
                double? sum = cells.Where(row => row.Breakdown.Length > 0).Sum(row => row.Numerator);
                Assert.That(sum, Is.EqualTo(total).Within(1e-9), $"seed {seed} {cells.Key}");
            }
        }
    }

    [TestCase("reoffending.binary")]
    [TestCase("reoffending.per_offender")]
    [TestCase("fte.rate")]
    [TestCase("custody.rate")]
    public void Twelve_months_are_their_quarters_added(string measure)
    {
        foreach (int seed in Enumerable.Range(1, Seeds))
        {
            RowTable rows = Totals(seed);
            foreach (MeasureResult year in rows.Of(measure).Where(row => row.Area.Type == AreaType.Service && row.Period.Quarters == 4))
            {
                MeasureResult[] quarters = [.. rows.Of(measure).Where(row => row.Area == year.Area
                    && row.Period.Quarters == 1 && year.Period.Contains(row.Period.Start))];
                Assert.That(quarters, Has.Length.EqualTo(4));
                Assert.That(quarters.Sum(row => row.Numerator), Is.EqualTo(year.Numerator), $"seed {seed} {year.Area} {year.Period}");
            }
        }
    }

    [TestCase("reoffending.binary")]
    [TestCase("reoffending.frequency")]
    [TestCase("fte.rate")]
    [TestCase("custody.children")]
    public void A_region_is_the_sum_of_its_services(string measure)
    {
        foreach (int seed in Enumerable.Range(1, Seeds))
        {
            RowTable rows = Totals(seed);
            foreach (MeasureResult region in rows.Of(measure).Where(row => row.Area.Type == AreaType.Region))
            {
                double? sum = rows.Of(measure).Where(row => row.Area.Type == AreaType.Service && row.Period == region.Period
                    && rows.RegionOf(row.Area.Code) == region.Area.Code).Sum(row => row.Numerator);
                Assert.That(region.Numerator, Is.EqualTo(sum), $"seed {seed} {region.Area} {region.Period}");
            }
        }
    }

    private RowTable Totals(int seed) => Ask(seed, []);

    /// <summary>Every measure, period and area of a caseload whose services are valid throughout, nothing of it printed by others.</summary>
    private RowTable Ask(int seed, params Breakdown[] breakdowns)
    {
        RandomCaseload caseload = RandomCaseload.From(seed, Era.Earlier);
        Reference reference = caseload.Reference with
        {
            Services = [.. caseload.Reference.Services.Select(service => service with { ValidFrom = null, ValidTo = null })],
            Published = [],
        };
        var question = new Question
        {
            Measures = [.. RandomQuestion.WithoutOtherFiles],
            From = Era.Earlier.FirstDay,
            To = Era.Earlier.FirstDay.AddYears(2).AddDays(-1),
            Breakdowns = [.. breakdowns],
            Comparators = true,
        };
        return new RowTable(Answers.Of(answerer, caseload.Extract, reference, caseload.AsAt, question), reference);
    }
}
