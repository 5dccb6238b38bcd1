using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class LorenzCurveTests
{
    private static LorenzCurve Curve(params long[] counts) => LorenzCurve.Of(counts) ?? throw new ArgumentException("No events.");

    [Test]
    public void The_curve_runs_from_nothing_to_everything_fewest_first() =>
        Assert.That(Curve(3, 0, 1, 0).Points, Is.EqualTo(new LorenzPoint[] { new(0, 0), new(0.25, 0), new(0.5, 0), new(0.75, 0.25), new(1, 1) }));

    // 0, 0, 1, 3: sum of (2i - n - 1) x = (1)(1) + (3)(3) = 10, over n x total = 16.
    [TestCase(0.625, 3, 0, 1, 0)]
    [TestCase(0.0, 2, 2, 2)]
    [TestCase(0.75, 0, 0, 0, 9)]
    [TestCase(0.0, 5)]
    public void Gini_measures_the_unevenness(double gini, params int[] counts) =>
        Assert.That(Curve([.. counts]).Gini, Is.EqualTo(gini).Within(1e-15));

    [Test]
    public void Gini_is_twice_the_area_between_the_curve_and_the_diagonal()
    {
        var curve = Curve(0, 0, 1, 1, 2, 5, 14);
        double area = curve.Points.Zip(curve.Points.Skip(1))
            .Sum(step => (step.Second.Children - step.First.Children) * (step.Second.Events + step.First.Events) / 2);
        Assert.That(curve.Gini, Is.EqualTo(1 - 2 * area).Within(1e-14));
    }

    [Test]
    public void The_top_children_are_those_with_the_most() =>
        Assert.That(Curve(10, 1, 1, 4, 4).Top(1), Is.EqualTo(new Concentration(1, 10, 0.2, 0.5, HasTies: false)));

    [Test]
    public void All_who_tie_at_the_cut_are_in_and_it_is_said() =>
        Assert.That(Curve(10, 1, 1, 4, 4).Top(2), Is.EqualTo(new Concentration(3, 18, 0.6, 0.9, HasTies: true)));

    [TestCase(0.5, 1, 0.5)]
    [TestCase(0.51, 3, 0.9)]
    [TestCase(1.0, 5, 1.0)]
    public void The_fewest_who_make_a_share_can_be_asked_for(double share, int children, double made)
    {
        var few = Curve(10, 1, 1, 4, 4).FewestMaking(share);
        Assert.That((few.Children, few.ShareOfEvents), Is.EqualTo((children, made)));
    }

    [Test]
    public void Seven_percent_of_a_hundred_events_is_seven() =>
        Assert.That(Curve([7, .. Enumerable.Repeat(1L, 93)]).FewestMaking(0.07).Children, Is.EqualTo(1));

    [Test]
    public void Without_events_there_is_nothing_to_share_out()
    {
        Assert.That(LorenzCurve.Of([0, 0]), Is.Null);
        Assert.That(LorenzCurve.Of([]), Is.Null);
    }

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => LorenzCurve.Of([3, -1]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Curve(1, 2).Top(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Curve(1, 2).Top(3), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Curve(1, 2).FewestMaking(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Curve(1, 2).FewestMaking(1.01), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
