using KpiAnalytics.Engine.Analyses.Control;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Tests.Analyses;

/// <summary>Only separate quarters reach a control chart, each measure the chart of its kind.</summary>
[TestFixture]
internal sealed class ControlSeriesTests
{
    private static readonly Quarter First = Quarter.Of(new DateOnly(2020, 4, 1));

    [TestCase("kpi1", "p chart", 100)]
    [TestCase("fte.rate", "u chart", 100_000)]
    [TestCase("remand.bed_nights", "XmR chart", 1)]
    [TestCase("reoffending.frequency", "XmR chart", 1)]
    public void Each_kind_of_measure_has_its_chart(string measure, string kind, double scale)
    {
        ControlSeries series = ControlSeries.Of(Enumerable.Range(0, 12).Select(i => Figure(measure, i, 20 + (i % 3), 100)))!;
        Assert.That((series.Kind, series.Scale, series.Quarters.Length), Is.EqualTo((kind, scale, 12)));
        Assert.That(series.Chart.Points.Select(point => point.Value * scale), Is.EqualTo(series.Quarters.Select(figure => figure.Value!.Value)).Within(1e-9));
    }

    [Test]
    public void Rolling_years_are_refused() =>
        Assert.That(
            () => ControlSeries.Of([Figure("fte.rate", 0, 5, 100) with { Period = Period.Ending(PeriodKind.Rolling12, First)!.Value }]),
            Throws.ArgumentException.With.Message.Contains("separate quarters"));

    [Test]
    public void One_quarter_twice_is_refused() =>
        Assert.That(() => ControlSeries.Of([Figure("fte.rate", 0, 5, 100), Figure("fte.rate", 0, 6, 100)]), Throws.ArgumentException);

    [Test]
    public void Immature_and_absent_quarters_are_left_out()
    {
        ControlSeries series = ControlSeries.Of(
        [
            Figure("reoffending.binary", 0, 5, 40), Figure("reoffending.binary", 1, 6, 40) with { Status = ResultStatus.Immature },
            Figure("reoffending.binary", 2, 0, 0) with { Status = ResultStatus.NoDenominator, Value = null },
        ])!;
        Assert.That(series.Quarters, Has.Length.EqualTo(1));
    }

    [Test]
    public void Seven_quarters_on_one_side_are_a_signal_in_the_better_direction()
    {
        int[] counts = [60, 62, 58, 61, 59, 63, 57, 40, 41, 39, 40, 42, 38, 41];
        ControlSeries series = ControlSeries.Of(counts.Select((count, i) => Figure("fte.rate", i, count, 78_000)))!;
        Assert.That(series.Chart.Points.Skip(7).Select(point => point.Variation), Is.All.EqualTo(Variation.Improvement));
    }

    [Test]
    public void A_measure_without_a_chart_has_none() =>
        Assert.That(ControlSeries.Of([Figure("disparity.rri", 0, 5, 40)]), Is.Null);

    [TestCase(2, false)]
    [TestCase(3, true)]
    public void Events_are_rare_where_a_quarter_of_the_quarters_have_none(int without, bool isRare)
    {
        ControlSeries series = ControlSeries.Of(Enumerable.Range(0, 12).Select(i => Figure("custody.rate", i, i < without ? 0 : 2, 78_000)))!;
        Assert.That((series.QuartersWithoutEvents, series.HasRareEvents), Is.EqualTo((without, isRare)));
    }

    [Test]
    public void New_limits_begin_with_the_quarter_given_by_its_first_day_and_never_with_the_first()
    {
        MeasureResult[] figures = [.. Enumerable.Range(0, 20).Select(i => Figure("fte.rate", i, i < 8 ? 60 : 40, 78_000))];
        ControlSeries plain = ControlSeries.Of(figures)!;
        Assert.That(plain.RebaseDays, Has.Length.EqualTo(19).And.None.EqualTo(figures[0].Period.Start));
        ControlSeries rebased = ControlSeries.Of(figures, [new(plain.RebaseDays[7], "New triage")])!;
        Assert.That(rebased.Chart.Segments.Select(segment => segment.Points.Length), Is.EqualTo(new[] { 8, 12 }));
        Assert.That(rebased.Chart.Points.Select(point => point.Cause), Is.All.EqualTo(SpecialCause.None));
    }

    private static MeasureResult Figure(string id, int quarter, double numerator, double denominator)
    {
        Measure measure = MeasureCatalogue.Find(id)!;
        return new MeasureResult
        {
            Measure = measure,
            Area = new Area(AreaType.Service, "A", "A"),
            Period = Period.Ending(PeriodKind.Quarter, First + quarter)!.Value,
            Numerator = numerator,
            Denominator = measure.HasDenominator ? denominator : null,
            Value = measure.HasDenominator ? numerator * measure.Multiplier / denominator : numerator,
            Status = ResultStatus.Ok,
        };
    }
}
