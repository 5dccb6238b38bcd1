using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>The lines of a control chart at one point. The near lines stand two thirds of the way to the limits.</summary>
public sealed record ControlLimits(double Lower, double NearLower, double Centre, double NearUpper, double Upper)
{
    /// <summary>Limits a reach (3 sigma) either side of the centre.</summary>
    internal static ControlLimits Around(double centre, double reach) =>
        new(centre - reach, centre - 2 * reach / 3, centre, centre + 2 * reach / 3, centre + reach);

    /// <summary>The same lines, none beyond what the values can be.</summary>
    internal ControlLimits Within(double least, double most) => new(
        Math.Max(least, Lower), Math.Max(least, NearLower), Centre, Math.Min(most, NearUpper), Math.Min(most, Upper));

    /// <summary>The target against the limits; null for a neutral measure. A target on a limit is hit or miss.</summary>
    public Assurance? AssuranceOf(double target, Polarity polarity)
    {
        if (polarity == Polarity.Neutral) return null;
        if (target >= Lower && target <= Upper) return Assurance.HitOrMiss;
        bool isAboveTarget = Lower > target;
        return isAboveTarget == (polarity == Polarity.Higher) ? Assurance.ConsistentlyPass : Assurance.ConsistentlyFail;
    }
}
