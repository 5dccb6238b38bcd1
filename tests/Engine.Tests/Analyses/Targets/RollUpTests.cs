using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses.Targets;

[TestFixture]
internal sealed class RollUpTests
{
    private static readonly Func<PeriodPart> NotAsked = () => throw new InvalidOperationException("Only distinct children are counted again.");

    // The printed scorecard's rows 1337 and 5427: the quarter is its months, the year its quarters.
    [TestCase(656.0, 226.0, 197.0, 233.0)]
    [TestCase(8.0, 1.0, 3.0, 2.0, 2.0)]
    public void A_flow_is_summed(double printed, params double[] parts) =>
        Assert.That(Combined(RollUp.Flow, [.. parts.Select(part => new PeriodPart(part))]).Numerator, Is.EqualTo(printed));

    // Row 1368: September is missing, the quarter is printed all the same.
    [Test]
    public void A_part_that_was_not_reported_is_left_out_and_told()
    {
        CombinedPeriods quarter = Combined(RollUp.Flow, [new(1_407), new(1_239), new(null)]);
        Assert.That((quarter.Numerator, quarter.Missing), Is.EqualTo(((double?)2_646, 1)));
    }

    // Row 1387 = 1388 + 1389 in the last month; a stock of the quarter is that of its last month, also where the last is not reported.
    [TestCase(19_024.0, 18_820.0, 18_935.0, 19_024.0)]
    [TestCase(18_935.0, 18_820.0, 18_935.0, null)]
    public void A_stock_keeps_its_last_value(double printed, double? first, double? second, double? third) =>
        Assert.That(Combined(RollUp.Stock, [new(first), new(second), new(third)]).Numerator, Is.EqualTo(printed));

    // Row 1402 prints 39.56 days for months of 37.20, 41.91 and 39.70, whose mean is 39.60; the counts behind it are not printed.
    // Counts that give the same three months: 930 days of 25 cases, 922 of 22, 1,191 of 30. Together 3,043 of 77 = 39.52.
    [Test]
    public void A_ratio_is_computed_again_from_its_counts_never_averaged()
    {
        PeriodPart[] months = [new(930, 25), new(922, 22), new(1_191, 30)];
        double? value = Combined(RollUp.Ratio, months).Value(1, hasDenominator: true);
        Assert.Multiple(() =>
        {
            Assert.That(months.Select(month => Rounding.HalfAwayFromZero(month.Numerator!.Value / month.Denominator!.Value, 2)), Is.EqualTo(new[] { "37.20", "41.91", "39.70" }));
            Assert.That(value, Is.EqualTo(3_043 / 77.0));
            Assert.That(value, Is.Not.EqualTo((37.20 + 41.91 + 39.70) / 3).Within(0.05));
        });
    }

    [Test]
    public void A_ratio_without_one_of_its_denominators_has_no_value() =>
        Assert.That(Combined(RollUp.Ratio, [new(1, 2), new(1, null)]).Value(100, hasDenominator: true), Is.Null);

    [Test]
    public void Residents_below_the_line_are_not_summed_over_periods()
    {
        CombinedPeriods year = RollUps.Combine(MeasureCatalogue.Find("fte.rate")!, [new(30, 77_000), new(33, 77_000), new(35, 78_000), new(35, 78_000)], NotAsked);
        Assert.That((year.Numerator, year.Denominator), Is.EqualTo(((double?)133, (double?)78_000)));
    }

    [Test]
    public void Distinct_children_are_counted_again() =>
        Assert.That(RollUps.Combine(RollUp.Distinct, [new(3), new(2)], () => new PeriodPart(4)).Numerator, Is.EqualTo(4));

    [TestCase(RollUp.Flow)]
    [TestCase(RollUp.Stock)]
    [TestCase(RollUp.Ratio)]
    public void Nothing_reported_is_nothing_and_not_zero(RollUp rule) =>
        Assert.That(Combined(rule, [new(null), new(null)]), Is.EqualTo(new CombinedPeriods(null, null, 2)));

    [Test]
    public void Four_quarters_combined_are_the_engines_own_twelve_months_of_every_measure([Range(1, 8)] int seed)
    {
        RandomCaseload random = RandomCaseload.From(seed, Era.Later);
        var caseload = Caseload.Build(random.Extract with { NotSupplied = [] }, random.Reference);
        var rows = KpiEngine.Answer(caseload, new Question { Measures = MeasureCatalogue.WithSubMeasures, From = new(2019, 1, 1), To = new(2025, 12, 31) })
            .Where(row => row.Breakdown.Length == 0).ToLookup(row => (row.Measure.Id, row.Area));
        int compared = 0;
        foreach (MeasureResult year in rows.SelectMany(row => row).Where(row => row.Period.Kind == PeriodKind.Rolling12 && row.Numerator is not null))
        {
            PeriodPart[] quarters = [.. rows[(year.Measure.Id, year.Area)]
                .Where(row => row.Period.Kind == PeriodKind.Quarter && year.Period.Contains(row.Period.Start))
                .Select(row => new PeriodPart(row.Numerator, row.Denominator))];
            // A service that opened within the year has no row of the quarters before.
            if (quarters.Length < 4)
            {
                continue;
            }

            CombinedPeriods combined = RollUps.Combine(year.Measure, quarters, () => new PeriodPart(year.Numerator, year.Denominator));
            Assert.That((combined.Denominator, combined.Missing), Is.EqualTo((year.Denominator, 0)), $"{year.Measure} {year.Area} {year.Period}");
            // Pounds are printed from pence: their sum may be a floating-point hair off.
            Assert.That(combined.Numerator, Is.EqualTo(year.Numerator).Within(year.Measure.CountScale == 1 ? 0 : 1e-6), $"{year.Measure} {year.Area} {year.Period}");
            compared += year.Numerator > 0 ? 1 : 0;
        }

        Assert.That(compared, Is.Positive);
    }

    private static CombinedPeriods Combined(RollUp rule, PeriodPart[] parts) => RollUps.Combine(rule, parts, NotAsked);
}
