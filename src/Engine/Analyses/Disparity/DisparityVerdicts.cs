using KpiAnalytics.Engine.Statistics;
using MathNet.Numerics.Distributions;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>The four tests of over-representation.</summary>
internal static class DisparityVerdicts
{
    private const double Level = 1 - Confidence.Usual;

    /// <param name="group">The group tested.</param>
    /// <param name="reference">The reference group; null where the group tested is that one.</param>
    public static DisparityVerdict Of(DisparityTest test, GroupShare group, GroupShare? reference)
    {
        if (!group.CanBeTested)
        {
            return DisparityVerdict.NotTested;
        }

        return test switch
        {
            DisparityTest.WilsonInterval => Against(group.Expected, WilsonInterval.Of(group.Children, group.AllChildren), group.Excess),
            DisparityTest.ZTest => ZTest(group),
            DisparityTest.ExactBinomial => ExactBinomial(group),
            DisparityTest.RelativeRateInterval => RelativeRate(group, reference),
            _ => throw new ArgumentOutOfRangeException(nameof(test), test, "No such test."),
        };
    }

    /// <summary>What an interval says of a value it is held against.</summary>
    public static DisparityVerdict Against(double value, Interval interval, double excess) => interval switch
    {
        { Lower: null } => DisparityVerdict.NotTested,
        { Lower: { } lower } when lower > value && excess > 0 => DisparityVerdict.OverRepresented,
        { Upper: { } upper } when upper < value && excess < 0 => DisparityVerdict.UnderRepresented,
        _ => DisparityVerdict.CannotTell,
    };

    private static DisparityVerdict ZTest(GroupShare group)
    {
        if (group.Expected is not (> 0 and < 1))
        {
            return DisparityVerdict.NotTested;
        }

        double error = Math.Sqrt(group.Expected * (1 - group.Expected) / group.AllChildren);
        double z = (group.Share - group.Expected) / error;
        return Found(Math.Abs(z) > Confidence.NormalQuantile(Confidence.Usual), group);
    }

    private static DisparityVerdict ExactBinomial(GroupShare group)
    {
        if (group.Expected is not (> 0 and < 1))
        {
            return DisparityVerdict.NotTested;
        }

        double p = TwoSided.PValue(
            group.Children, 0, group.AllChildren, children => Binomial.PMFLn(group.Expected, checked((int)group.AllChildren), checked((int)children)));
        return Found(p < Level, group);
    }

    private static DisparityVerdict RelativeRate(GroupShare group, GroupShare? reference)
    {
        if (reference is not { } other || !IsPart(group) || !IsPart(other))
        {
            return DisparityVerdict.NotTested;
        }

        RelativeRateIndex index = RelativeRateIndex.Of(group.Children, group.Residents, other.Children, other.Residents);
        return Against(1, index.Interval, group.Excess);
    }

    /// <summary>More children than residents is a fault of the population's, not a rate.</summary>
    private static bool IsPart(GroupShare group) => group.Residents > 0 && group.Children <= group.Residents;

    private static DisparityVerdict Found(bool isFound, GroupShare group) =>
        !isFound ? DisparityVerdict.CannotTell : group.Excess > 0 ? DisparityVerdict.OverRepresented : DisparityVerdict.UnderRepresented;
}
