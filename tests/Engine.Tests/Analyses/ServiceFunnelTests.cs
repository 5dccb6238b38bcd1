using KpiAnalytics.Engine.Analyses.Funnels;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.Funnels;

namespace KpiAnalytics.Engine.Tests.Analyses;

/// <summary>Figures of services become a funnel, or it is said that they cannot.</summary>
[TestFixture]
internal sealed class ServiceFunnelTests
{
    private static readonly Period Year = Period.Ending(PeriodKind.Rolling12, Quarter.Of(new DateOnly(2022, 6, 30)))!.Value;

    [Test]
    public void The_baseline_is_all_events_over_all_children_and_a_far_service_lies_outside()
    {
        // Ten of 30 in 100 and one of 60 in 100: 360 of 1,100. Its score is (0.6 - 0.3273) / sqrt(0.3273 * 0.6727 / 100) = 5.8.
        ServiceFunnel funnel = ServiceFunnel.Of([.. Even(10, 30), Figure("Z", 60, 100)])!;
        Assert.Multiple(() =>
        {
            Assert.That(funnel.Plot.Baseline, Is.EqualTo(360.0 / 1_100).Within(1e-12));
            Assert.That(funnel.Plot.Dispersion, Is.EqualTo(1), "the one far service is pulled in before the spread is estimated");
            Assert.That(funnel.Services[^1].Position, Is.EqualTo(FunnelPosition.VeryHigh));
            Assert.That(funnel.Services.SkipLast(1).Select(service => service.Position), Is.All.EqualTo(FunnelPosition.NotSignificant));
        });
    }

    [Test]
    public void Services_that_all_lie_apart_widen_the_limits()
    {
        ServiceFunnel funnel = ServiceFunnel.Of(Enumerable.Range(0, 12).Select(i => Figure($"S{i:00}", i % 2 == 0 ? 20 : 40, 100)))!;
        // Each scores 0.1 / sqrt(0.3 * 0.7 / 100) = 2.182 either way, so phi is its square, 4.762.
        Assert.That(funnel.Plot.Dispersion, Is.EqualTo(0.01 / 0.0021).Within(1e-9));
        Assert.That(funnel.Services.Select(service => service.Position), Is.All.EqualTo(FunnelPosition.NotSignificant));
    }

    [Test]
    public void Nine_services_are_too_few_and_those_without_a_place_do_not_count()
    {
        Assert.That(ServiceFunnel.Of(Even(9, 30)), Is.Null);
        Assert.That(ServiceFunnel.Of([.. Even(9, 30), Figure("Z", 0, 0) with { Status = ResultStatus.NoDenominator, Value = null }]), Is.Null);
        ServiceFunnel funnel = ServiceFunnel.Of([.. Even(10, 30), Figure("Z", 5, 20) with { Status = ResultStatus.Immature }])!;
        Assert.That((funnel.Services.Length, funnel.Placed.Count()), Is.EqualTo((11, 10)));
    }

    [TestCase("custody.children")]
    [TestCase("reoffending.frequency")]
    [TestCase("disparity.rri")]
    public void Counts_ratios_and_comparisons_of_groups_have_no_funnel(string id) =>
        Assert.That(ServiceFunnel.Of(Even(12, 30, id)), Is.Null);

    [Test]
    public void Services_stand_by_name_and_not_by_value() =>
        Assert.That(
            ServiceFunnel.Of([Figure("Z", 1, 100), .. Even(10, 30), Figure("A", 90, 100)])!.Services.Select(service => service.Figure.Area.Name),
            Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));

    [Test]
    public void One_service_twice_and_a_nation_among_services_are_refused()
    {
        MeasureResult figure = Figure("A", 30, 100);
        Assert.That(() => ServiceFunnel.Of([figure, figure]), Throws.ArgumentException);
        Assert.That(() => ServiceFunnel.Of([figure with { Area = new(AreaType.National, "England", "England") }]), Throws.ArgumentException);
    }

    private static IEnumerable<MeasureResult> Even(int services, double numerator, string id = "reoffending.binary") =>
        Enumerable.Range(0, services).Select(i => Figure($"S{i:00}", numerator, 100, id));

    private static MeasureResult Figure(string code, double numerator, double denominator, string id = "reoffending.binary") => new()
    {
        Measure = MeasureCatalogue.Find(id)!,
        Area = new Area(AreaType.Service, code, code),
        Period = Year,
        Numerator = numerator,
        Denominator = denominator,
        Value = 100 * numerator / denominator,
        Status = ResultStatus.Ok,
    };
}
