using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class RelativeRateIndexTests
{
    // Children sentenced or cautioned against residents, the reference being 146 of 64,379; 30-digit arithmetic.
    [TestCase(17, 4680, 1.60, 0.9701534962, 2.644529554)]
    [TestCase(17, 4274, 1.75, 1.062393879, 2.895516132)]
    [TestCase(3, 3861, 0.34, 0.1092819334, 1.074180533)]
    public void The_published_table_has_these_indices(double events, double total, double printed, double lower, double upper)
    {
        var index = RelativeRateIndex.Of(events, total, 146, 64_379);
        Assert.That(index.Value, Is.EqualTo(printed).Within(0.005));
        Assert.That(index.Interval.Lower, Is.EqualTo(lower).Within(1e-9));
        Assert.That(index.Interval.Upper, Is.EqualTo(upper).Within(1e-9));
        Assert.That(index.Interval.Method, Is.EqualTo(IntervalMethod.LogRatio));
    }

    [Test]
    public void A_group_against_itself_is_at_parity() => Assert.That(RelativeRateIndex.Of(5, 50, 5, 50).Value, Is.EqualTo(1.0));

    [TestCase(0, 5)]
    [TestCase(5, 0)]
    [TestCase(0, 0)]
    public void Without_events_in_either_group_it_is_undefined(double events, double referenceEvents) =>
        Assert.That(RelativeRateIndex.Of(events, 50, referenceEvents, 50), Is.SameAs(RelativeRateIndex.Undefined));

    [TestCase(-1, 10, 1, 10)]
    [TestCase(11, 10, 1, 10)]
    [TestCase(1, 10, 1, 0)]
    public void Nonsense_throws(double events, double total, double referenceEvents, double referenceTotal) =>
        Assert.That(() => RelativeRateIndex.Of(events, total, referenceEvents, referenceTotal), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
