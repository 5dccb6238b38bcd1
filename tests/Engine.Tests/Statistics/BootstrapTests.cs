using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class BootstrapTests
{
    private const int Seed = 23768213;

    /// <summary>Forty reoffenders with 1 to 5 reoffences each and sixty children with none.</summary>
    private static readonly RatioPart[] Cohort =
        [.. Enumerable.Range(0, 100).Select(i => i < 40 ? new RatioPart(1 + i % 5, 1) : new RatioPart(0, 0))];

    [Test]
    public void The_same_seed_gives_the_same_interval_in_any_order_of_children() =>
        Assert.That(Bootstrap.OfRatio([.. Cohort.Reverse()], Seed), Is.EqualTo(Bootstrap.OfRatio(Cohort, Seed)));

    [Test]
    public void Another_seed_gives_another_interval() =>
        Assert.That(Bootstrap.OfRatio(Cohort, Seed + 1), Is.Not.EqualTo(Bootstrap.OfRatio(Cohort, Seed)));

    [Test]
    public void It_is_close_to_theory_where_there_is_a_theory()
    {
        // A mean of 0s and 1s: standard error sqrt(0.4 x 0.6 / 1000) = 0.01549.
        RatioPart[] children = [.. Enumerable.Range(0, 1000).Select(i => new RatioPart(i < 400 ? 1 : 0, 1))];
        var interval = Bootstrap.OfRatio(children, Seed);
        Assert.That(interval.Lower, Is.EqualTo(0.4 - 1.96 * 0.01549).Within(0.004));
        Assert.That(interval.Upper, Is.EqualTo(0.4 + 1.96 * 0.01549).Within(0.004));
        Assert.That(interval.Method, Is.EqualTo(IntervalMethod.Bootstrap));
    }

    /// <summary>The chance of drawing none of a kind is far less than a double can hold.</summary>
    [TestCase(10_000)]
    [TestCase(100_000)]
    public void It_is_close_to_theory_for_a_whole_country(int size)
    {
        // As above: standard error sqrt(0.4 x 0.6 / size).
        RatioPart[] children = [.. Enumerable.Range(0, size).Select(i => new RatioPart(i % 5 < 2 ? 1 : 0, 1))];
        var interval = Bootstrap.OfRatio(children, Seed, resamples: 400);
        double error = Math.Sqrt(0.4 * 0.6 / size);
        Assert.That(interval.Lower, Is.EqualTo(0.4 - (1.96 * error)).Within(0.4 * error));
        Assert.That(interval.Upper, Is.EqualTo(0.4 + (1.96 * error)).Within(0.4 * error));
    }

    /// <summary>Drawing the usual children at once is drawing children: the plain way, one child after another, gives the same limits but for chance.</summary>
    [Test]
    public void It_is_what_drawing_child_by_child_gives([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        RatioPart[] children = [.. Enumerable.Range(0, random.Next(30, 300)).Select(_ => Any(random))];
        double[] ratios = [.. Enumerable.Range(0, 4000).Select(_ => Ratio([.. children.Select(_ => children[random.Next(children.Length)])])).Order()];
        var interval = Bootstrap.OfRatio(children, seed, resamples: 4000);
        // A tenth of the width is several times what chance does to the limits of 4,000 draws.
        double width = ratios[3899] - ratios[100];
        Assert.That(interval.Lower, Is.EqualTo(ratios[100]).Within(width / 10));
        Assert.That(interval.Upper, Is.EqualTo(ratios[3899]).Within(width / 10));
    }

    [Test]
    public void Children_who_are_all_alike_leave_nothing_to_chance() =>
        Assert.That(Bootstrap.OfRatio([.. Enumerable.Repeat(new RatioPart(3, 2), 40)], Seed), Is.EqualTo(new Interval(1.5, 1.5, IntervalMethod.Bootstrap)));

    [Test]
    public void One_prolific_child_widens_it_far_beyond_a_Poisson_interval()
    {
        RatioPart[] children = [new(60, 1), .. Enumerable.Repeat(new RatioPart(1, 1), 39)];
        var interval = Bootstrap.OfRatio(children, Seed);
        Assert.That(interval.Lower, Is.EqualTo(1.0));
        Assert.That(interval.Upper - interval.Lower > PoissonInterval.OfRate(99, 40, 1).Upper - PoissonInterval.OfRate(99, 40, 1).Lower);
    }

    [Test]
    public void A_higher_confidence_widens_it()
    {
        var usual = Bootstrap.OfRatio(Cohort, Seed, 0.95, 10_000);
        var control = Bootstrap.OfRatio(Cohort, Seed, 0.998, 10_000);
        Assert.That(control.Lower < usual.Lower && usual.Upper < control.Upper);
    }

    [TestCase(9, IntervalMethod.None)]
    [TestCase(10, IntervalMethod.Bootstrap)]
    public void Fewer_than_ten_in_the_denominator_have_no_interval(int reoffenders, IntervalMethod method)
    {
        RatioPart[] children = [.. Enumerable.Repeat(new RatioPart(2, 1), reoffenders), .. Enumerable.Repeat(new RatioPart(0, 0), 50)];
        Assert.That(Bootstrap.OfRatio(children, Seed).Method, Is.EqualTo(method));
    }

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => Bootstrap.OfRatio([new(-1, 1)], Seed), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Bootstrap.OfRatio(Cohort, Seed, 0.95, 399), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Bootstrap.OfRatio(Cohort, Seed, 0.998, 9_999), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Bootstrap.OfRatio(Cohort, Seed, 0.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static RatioPart Any(Random random) => random.Next(3) == 0 ? new RatioPart(random.Next(1, 9), random.Next(1, 3)) : new RatioPart(0, random.Next(2));

    private static double Ratio(RatioPart[] drawn) => drawn.Sum(part => part.Numerator) / drawn.Sum(part => part.Denominator);
}
