using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The bounds of figures that hold one group of children against another; residents are taken as fixed.</summary>
internal static class GroupBounds
{
    /// <summary>Children of ethnic minority groups: the group of a figure of all children.</summary>
    public static readonly Filter Minorities = new([new FilterTerm(Dimensions.Ethnicity, Dimensions.EthnicMinorityGroups)]);

    /// <summary>The children whose group is known.</summary>
    public static readonly Filter Known = new([new FilterTerm(Dimensions.Ethnicity, [.. Dimensions.EthnicMinorityGroups, Dimensions.Ethnicity.ReferenceCode])]);

    /// <summary>The children the group is held against.</summary>
    public static readonly Filter Reference = new([new FilterTerm(Dimensions.Ethnicity, [Dimensions.Ethnicity.ReferenceCode])]);

    /// <summary>A group's share less its share of residents.</summary>
    /// <param name="figure">The figure now, from which the residents' share follows.</param>
    /// <param name="group">Children of the group.</param>
    /// <param name="known">Children of all known groups, among them the group's own.</param>
    public static (double Lowest, double Highest) OfShareDifference(MeasureResult figure, CountBounds group, CountBounds known)
    {
        int scale = figure.Measure.Multiplier;
        double residents = (group.Now * scale / known.Now) - figure.Value!.Value;
        (double lowest, double highest) = new FigureBounds(group, known, IsBelowFixed: false).Share();
        return ((lowest * scale) - residents, (highest * scale) - residents);
    }

    /// <summary>A group's rate over the reference group's. Where the reference group has nobody there is no figure: one child is the least it can have.</summary>
    public static (double Lowest, double Highest) OfRelativeRate(
        (CountBounds Above, CountBounds Below) group, (CountBounds Above, CountBounds Below) reference) =>
        (Lowest(group) / Highest(reference), Highest(group) / (Math.Max(1, reference.Above.Lowest) / reference.Below.Highest));

    private static double Lowest((CountBounds Above, CountBounds Below) rate) => rate.Above.Lowest / rate.Below.Highest;

    private static double Highest((CountBounds Above, CountBounds Below) rate) => Math.Max(1, rate.Above.Highest) / Math.Max(1, rate.Below.Lowest);
}
