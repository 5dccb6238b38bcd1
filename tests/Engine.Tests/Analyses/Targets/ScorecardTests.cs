using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Analyses.Targets;

[TestFixture]
internal sealed class ScorecardTests
{
    private static readonly Target Aim = new() { Measure = "kpi1", Value = 90, Tolerance = 80, BetterToBe = BetterToBe.Higher };

    [Test]
    public void A_row_has_every_period_judged_oldest_first_with_its_streak_and_failures()
    {
        ScorecardRow row = Scorecard.Of([Aim], Quarters(70, 75, 85, 95, 92).Reverse()).Single();
        Assert.Multiple(() =>
        {
            Assert.That(row.Figures.Select(figure => figure.State), Is.EqualTo(new[]
            {
                TargetState.OutsideTolerance, TargetState.OutsideTolerance, TargetState.WithinTolerance, TargetState.AtTarget, TargetState.AtTarget,
            }));
            Assert.That(row.Streak?.Periods, Is.EqualTo(2));
            Assert.That(row.Failures.Single().Periods, Is.EqualTo(2));
            Assert.That(row.CurrentFailure, Is.Null, "it is over");
        });
    }

    [Test]
    public void A_failure_lasts_through_a_newest_quarter_that_cannot_be_judged()
    {
        MeasureResult[] figures = [.. Quarters(95, 70, 75, 0)];
        figures[^1] = figures[^1] with { Value = null, Status = ResultStatus.NotSupplied };
        Assert.That(Scorecard.Of([Aim], figures).Single().CurrentFailure?.Periods, Is.EqualTo(2));
    }

    [Test]
    public void Comparators_and_categories_are_not_judged()
    {
        MeasureResult figure = Quarters(95).Single();
        MeasureResult region = figure with { Area = new Area(AreaType.Region, "Midlands", "Midlands") };
        MeasureResult girls = figure with { Breakdown = "sex", Category = "FEMALE" };
        Assert.That(Scorecard.Of([Aim], [figure, region, girls]).Single().Figures, Has.Length.EqualTo(1));
    }

    [TestCase(PeriodKind.Quarter, Cadence.Quarterly)]
    [TestCase(PeriodKind.Rolling12, Cadence.Quarterly)]
    [TestCase(PeriodKind.FinancialYear, Cadence.Yearly)]
    [TestCase(PeriodKind.CalendarYear, Cadence.Yearly)]
    public void A_kind_of_period_has_the_cadence_of_its_newest_figures(PeriodKind kind, Cadence cadence) =>
        Assert.That(Scorecard.CadenceOf(kind), Is.EqualTo(cadence));

    private static IEnumerable<MeasureResult> Quarters(params double[] values) => values.Select((value, i) => new MeasureResult
    {
        Measure = MeasureCatalogue.Find("kpi1")!,
        Area = new Area(AreaType.Service, "S1", "Northshire"),
        Period = Period.Ending(PeriodKind.Quarter, Quarter.Of(new(2023, 6, 30)) + i)!.Value,
        Value = value,
        Status = ResultStatus.Ok,
    });
}
