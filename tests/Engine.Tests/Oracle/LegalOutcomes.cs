using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Some legal outcomes of codes.csv, with its groups and seriousness.</summary>
internal static class LegalOutcomes
{
    public static readonly Disposal[] All =
    [
        new("SECTION_250", OutcomeTier.Custody, OrderType.Custody, 1),
        new("DETENTION_AND_TRAINING_ORDER", OutcomeTier.Custody, OrderType.Custody, 8),
        new("YOUTH_REHABILITATION_ORDER", OutcomeTier.Community, OrderType.YouthRehabilitationOrder, 9),
        new("REFERRAL_ORDER", OutcomeTier.FirstTier, OrderType.ReferralOrder, 10),
        new("FINE", OutcomeTier.FirstTier, OrderType.None, 13),
        new("CONDITIONAL_DISCHARGE", OutcomeTier.FirstTier, OrderType.None, 15),
        new("YOUTH_CONDITIONAL_CAUTION", OutcomeTier.PreCourt, OrderType.YouthConditionalCaution, 17),
        new("YOUTH_CAUTION", OutcomeTier.PreCourt, OrderType.YouthCaution, 18),
        new("COMMUNITY_RESOLUTION", OutcomeTier.Diversion, OrderType.None, 26),
    ];

    /// <summary>The out-of-court disposals of KPI 6 that are no cautions.</summary>
    public static readonly Disposal[] WithYjsInvolvement =
    [
        new("NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT", OutcomeTier.Diversion, OrderType.OutOfCourt, 21),
        new("NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT", OutcomeTier.Diversion, OrderType.OutOfCourt, 22),
        new("NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT", OutcomeTier.Diversion, OrderType.OutOfCourt, 23),
        new("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", OutcomeTier.Diversion, OrderType.OutOfCourt, 24),
        new("COMMUNITY_RESOLUTION_WITH_YOT_INTERVENTION", OutcomeTier.Diversion, OrderType.OutOfCourt, 25),
    ];

    /// <summary>The disposal of a code; a group's name alone stands for an outcome known by its group.</summary>
    public static Disposal Of(string code) =>
        All.FirstOrDefault(disposal => disposal.Code == code)
        ?? (Enum.TryParse(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out OutcomeTier tier)
            ? Disposal.OfGroup(tier)
            : throw new ArgumentOutOfRangeException(nameof(code), code, "Not among the outcomes the tests use."));
}
