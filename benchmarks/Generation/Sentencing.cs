using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>The disposals drawn, with how often each is: about one in twenty is custody.</summary>
internal static class Sentencing
{
    private static readonly (Disposal Disposal, int Weight)[] Weights =
    [
        (new("SECTION_250", OutcomeTier.Custody, OrderType.Custody, 1), 6),
        (new("SECTION_259", OutcomeTier.Custody, OrderType.Custody, 2), 2),
        (new("DETENTION_AND_TRAINING_ORDER", OutcomeTier.Custody, OrderType.Custody, 8), 42),
        (new("YOUTH_REHABILITATION_ORDER", OutcomeTier.Community, OrderType.YouthRehabilitationOrder, 9), 190),
        (new("REFERRAL_ORDER", OutcomeTier.FirstTier, OrderType.ReferralOrder, 10), 280),
        (new("REPARATION_ORDER", OutcomeTier.FirstTier, OrderType.None, 11), 20),
        (new("FINE", OutcomeTier.FirstTier, OrderType.None, 13), 50),
        (new("CONDITIONAL_DISCHARGE", OutcomeTier.FirstTier, OrderType.None, 15), 80),
        (new("YOUTH_CONDITIONAL_CAUTION", OutcomeTier.PreCourt, OrderType.YouthConditionalCaution, 17), 110),
        (new("YOUTH_CAUTION", OutcomeTier.PreCourt, OrderType.YouthCaution, 18), 120),
        (new("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", OutcomeTier.Diversion, OrderType.OutOfCourt, 24), 60),
        (new("COMMUNITY_RESOLUTION", OutcomeTier.Diversion, OrderType.None, 26), 30),
        (Disposal.OfGroup(OutcomeTier.FirstTier), 5),
        (Disposal.Unknown, 5),
    ];

    /// <summary>Every disposal by place.</summary>
    public static readonly Disposal[] Disposals = [.. Weights.Select(entry => entry.Disposal)];

    /// <summary>Places of disposals, as often as they are given.</summary>
    public static readonly Weighted<byte> Draw = new(Weights.Select((entry, place) => ((byte)place, entry.Weight)));

    private static readonly Weighted<byte> Courts = new(
        ((byte)CourtType.Youth, 85), ((byte)CourtType.Magistrates, 5), ((byte)CourtType.Crown, 8), ((byte)CourtType.Other, 2));

    /// <summary>The court of a disposal; none for those given out of court.</summary>
    public static byte Court(SplitMix64 prng, byte disposal) =>
        Disposals[disposal].Tier is OutcomeTier.PreCourt or OutcomeTier.Diversion ? (byte)CourtType.Unknown : Courts.Draw(prng);
}
