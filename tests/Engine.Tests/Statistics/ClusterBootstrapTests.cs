using System.Collections.Immutable;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class ClusterBootstrapTests
{
    private const int Seed = 23768213;

    /// <summary>Forty reoffenders with 1 to 5 reoffences each and sixty children with none.</summary>
    private static readonly ImmutableArray<long>[] Children =
        [.. Enumerable.Range(0, 100).Select(i => ImmutableArray.Create<long>(i < 40 ? 1 + (i % 5) : 0))];

    [Test]
    public void The_same_seed_gives_the_same_interval_in_any_order_of_children()
    {
        Assert.That(Gini([.. Children.Reverse()], Seed), Is.EqualTo(Gini(Children, Seed)));
        Assert.That(Gini(Children, Seed + 1), Is.Not.EqualTo(Gini(Children, Seed)));
    }

    [Test]
    public void A_mean_has_the_interval_of_the_ratio_of_sums()
    {
        // Sorting and drawing differ, so the draws do: near, not equal.
        Interval ratio = Bootstrap.OfRatio([.. Children.Select(counts => new RatioPart(counts[0], 1))], Seed);
        Interval mean = ClusterBootstrap.Of(Children, Mean, Seed);
        Assert.That((mean.Lower, mean.Upper, mean.Method), Is.EqualTo((ratio.Lower, ratio.Upper, IntervalMethod.Bootstrap)).Within(0.03));
    }

    [Test]
    public void The_entries_of_a_child_are_drawn_together()
    {
        // Each child brings its count twice: as independent counts they would seem twice as many and the interval narrower.
        ImmutableArray<long>[] twice = [.. Children.Select(counts => ImmutableArray.Create(counts[0], counts[0]))];
        ImmutableArray<long>[] apart = [.. Children.Concat(Children)];
        Assert.That(Width(ClusterBootstrap.Of(twice, Mean, Seed)), Is.EqualTo(Width(ClusterBootstrap.Of(Children, Mean, Seed))).Within(1e-12));
        Assert.That(Width(ClusterBootstrap.Of(apart, Mean, Seed)), Is.LessThan(0.85 * Width(ClusterBootstrap.Of(twice, Mean, Seed))));
    }

    [TestCase(9, IntervalMethod.None)]
    [TestCase(10, IntervalMethod.Bootstrap)]
    public void Fewer_than_ten_children_above_zero_have_no_interval(int reoffenders, IntervalMethod method) =>
        Assert.That(Gini([.. Enumerable.Range(0, 60).Select(i => ImmutableArray.Create<long>(i < reoffenders ? 2 : 0))], Seed).Method, Is.EqualTo(method));

    [Test]
    public void Where_all_are_equal_the_Gini_coefficient_is_zero_in_every_draw()
    {
        Interval interval = Gini([.. Enumerable.Repeat(ImmutableArray.Create(3L), 20)], Seed);
        Assert.That((interval.Lower, interval.Upper), Is.EqualTo((0.0, 0.0)));
    }

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => Gini([[-1]], Seed), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ClusterBootstrap.Of(Children, Mean, Seed, 0.95, 399), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static Interval Gini(ImmutableArray<long>[] children, int seed) => ClusterBootstrap.Of(children, LorenzCurve.GiniOf, seed);

    private static double Mean(ReadOnlySpan<long> counts)
    {
        long sum = 0;
        foreach (long count in counts) sum += count;
        return (double)sum / counts.Length;
    }

    private static double Width(Interval interval) => interval.Upper!.Value - interval.Lower!.Value;
}
