using FsCheck;
using FsCheck.Fluent;
using KpiAnalytics.Engine.Statistics;
using Interval = KpiAnalytics.Engine.Statistics.Interval;

namespace KpiAnalytics.Engine.Tests.Statistics;

/// <summary>What must hold of any interval, on generated counts.</summary>
public class IntervalPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(23768213, 1);

    [Test]
    public void A_Wilson_interval_holds_the_proportion_and_stays_inside_0_to_1() => Holds(PartsOfTotals(), part =>
    {
        var (lower, upper) = Limits(WilsonInterval.Of((double)part.Events, part.Total));
        double proportion = (double)part.Events / part.Total;
        return 0 <= lower && lower <= proportion && proportion <= upper && upper <= 1;
    });

    [Test]
    public void The_complement_of_a_proportion_has_the_complement_of_its_interval() => Holds(PartsOfTotals(), part =>
    {
        var (lower, upper) = Limits(WilsonInterval.Of((double)part.Events, part.Total));
        var (otherLower, otherUpper) = Limits(WilsonInterval.Of((double)part.Total - part.Events, part.Total));
        return Math.Abs(lower + otherUpper - 1) < 1e-12 && Math.Abs(upper + otherLower - 1) < 1e-12;
    });

    [Test]
    public void More_confidence_widens_every_interval() => Holds(PartsOfTotals(), part =>
        Inside(WilsonInterval.Of((double)part.Events, part.Total), WilsonInterval.Of((double)part.Events, part.Total, 0.998))
        && Inside(PoissonInterval.Of(part.Events), PoissonInterval.Of(part.Events, 0.998)));

    [Test]
    public void A_Poisson_interval_holds_the_count() => Holds(PartsOfTotals(), part =>
    {
        var (lower, upper) = Limits(PoissonInterval.Of(part.Events));
        return 0 <= lower && lower <= part.Events && part.Events < upper;
    });

    [Test]
    public void An_exact_limit_leaves_just_the_tail_beyond_it() => Holds(PartsOfTotals(), part =>
    {
        var (lower, upper) = PoissonInterval.Exact(part.Events, 0.95);
        double below = MathNet.Numerics.Distributions.Poisson.CDF(upper, part.Events);
        double above = part.Events == 0 ? 0.025 : 1 - MathNet.Numerics.Distributions.Poisson.CDF(lower, part.Events - 1);
        return Math.Abs(below - 0.025) < 1e-9 && Math.Abs(above - 0.025) < 1e-9;
    });

    [Test]
    public void Byar_is_close_to_exact_where_it_takes_over() => Holds(PartsOfTotals().Where(part => part.Events >= 10), part =>
    {
        var byar = PoissonInterval.Byar(part.Events, 0.95);
        var exact = PoissonInterval.Exact(part.Events, 0.95);
        return Math.Abs(byar.Lower / exact.Lower - 1) < 0.005 && Math.Abs(byar.Upper / exact.Upper - 1) < 0.005;
    });

    [Test]
    public void P_values_are_probabilities_and_do_not_care_which_period_came_first() => Holds(PartsOfTotals().Two(), pair =>
    {
        var (a, b) = pair;
        double forward = ProportionDifference.Test(a.Events, a.Total, b.Events, b.Total).PValue;
        double back = ProportionDifference.Test(b.Events, b.Total, a.Events, a.Total).PValue;
        double rates = RateDifference.Test(a.Events, a.Total, b.Events, b.Total).PValue;
        return forward is >= 0 and <= 1 && Math.Abs(forward - back) < 1e-9 && rates is >= 0 and <= 1;
    });

    [Test]
    public void Printing_and_reading_back_moves_a_value_by_half_a_unit_at_most() => Holds(
        Gen.Choose(-1_000_000, 1_000_000).SelectMany(_ => Gen.Choose(0, 5), (millionths, decimals) => (Value: millionths / 997.0, decimals)),
        item =>
        {
            double printed = double.Parse(Rounding.HalfAwayFromZero(item.Value, item.decimals), System.Globalization.CultureInfo.InvariantCulture);
            return Math.Abs(printed - item.Value) <= 0.5 * Math.Pow(10, -item.decimals) + 1e-9;
        });

    /// <summary>Cohorts of up to 2,000 and any part of them, small ones often.</summary>
    private static Gen<(int Events, int Total)> PartsOfTotals() =>
        Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 2000)).SelectMany(total => Gen.Choose(0, total), (total, events) => (events, total));

    private static void Holds<T>(Gen<T> values, Func<T, bool> property) => Check.One(Fixed, Prop.ForAll(values.ToArbitrary(), property));

    private static (double Lower, double Upper) Limits(Interval interval) => (interval.Lower ?? double.NaN, interval.Upper ?? double.NaN);

    private static bool Inside(Interval inner, Interval outer) => outer.Lower <= inner.Lower && inner.Upper <= outer.Upper;
}
