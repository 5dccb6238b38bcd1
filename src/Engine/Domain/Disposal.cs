namespace KpiAnalytics.Engine.Domain;

/// <summary>A resolved legal outcome: its code and what codes.csv says of it.</summary>
/// <param name="Code">The code of codes.csv; empty where only a group, or nothing, could be resolved.</param>
/// <param name="Tier">The group; decides whether the outcome is substantive.</param>
/// <param name="OrderType">The KPI column, None where it has none.</param>
/// <param name="Seriousness">1 = most serious; <see cref="NoSeriousness"/> sorts last (a group only, or unknown).</param>
public sealed record Disposal(string Code, OutcomeTier Tier, OrderType OrderType, byte Seriousness)
{
    /// <summary>No rank in codes.csv: last in the seriousness order.</summary>
    public const byte NoSeriousness = byte.MaxValue;

    /// <summary>Nothing could be resolved: not substantive.</summary>
    public static readonly Disposal Unknown = new("", OutcomeTier.NotKnown, OrderType.None, NoSeriousness);

    /// <summary>Pre-court, first-tier, community or custody: the outcomes that make a first-time entrant and enter the reoffending cohort.</summary>
    public bool IsSubstantive => Tier is OutcomeTier.PreCourt or OutcomeTier.FirstTier or OutcomeTier.Community or OutcomeTier.Custody;

    /// <summary>An outcome known by its group alone, as when the code is OTHER or NOT_KNOWN but a group was supplied.</summary>
    public static Disposal OfGroup(OutcomeTier tier) => new("", tier, OrderType.None, NoSeriousness);
}
