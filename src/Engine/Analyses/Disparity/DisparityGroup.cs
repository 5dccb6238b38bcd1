using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>A group of children held against others.</summary>
/// <param name="Code">The category's code, or <see cref="EthnicMinorityGroups"/>.</param>
/// <param name="Name">As the summary table prints it: "Black".</param>
/// <param name="Codes">The category bytes it is made of; several only for ethnic minority groups together.</param>
/// <param name="IsReference">True for the group others are held against: White, boys, not in care.</param>
public sealed record DisparityGroup(string Code, string Name, ImmutableArray<byte> Codes, bool IsReference)
{
    public const string EthnicMinorityGroups = "ETHNIC_MINORITY_GROUPS";

    /// <summary>The known groups of a dimension in the summary table's order; "not known" is no group.</summary>
    public static ImmutableArray<DisparityGroup> Of(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        IEnumerable<DisparityGroup> single = Enumerable.Range(1, dimension.Categories.Length - 1).Select(code => (byte)code).Select(code =>
            new DisparityGroup(dimension.Categories[code].Code, NameOf(dimension, code), [code], code == dimension.ReferenceCode));
        return dimension == Dimensions.Ethnicity
            ? [.. single.Where(group => !group.IsReference), Together, .. single.Where(group => group.IsReference)]
            : [.. single];
    }

    private static DisparityGroup Together { get; } =
        new(EthnicMinorityGroups, "Ethnic minority groups", Dimensions.EthnicMinorityGroups, IsReference: false);

    private static string NameOf(Dimension dimension, byte code) => dimension.Categories[code].Code switch
    {
        "ASIAN" => "Asian",
        "BLACK" => "Black",
        "OTHER" => "Other",
        _ => dimension.Categories[code].Name,
    };
}
