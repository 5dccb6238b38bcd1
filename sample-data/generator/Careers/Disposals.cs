using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Careers;

/// <summary>The legal outcomes the sample uses; codes, groups and ranks as in codes.csv, texts in the style of a case system.</summary>
internal static class Disposals
{
    public static readonly Disposal Reprimand = new("REPRIMAND", Tier.PreCourt, 20, "Reprimand");
    public static readonly Disposal FinalWarning = new("FINAL_WARNING", Tier.PreCourt, 19, "Final Warning");
    public static readonly Disposal YouthCaution = new("YOUTH_CAUTION", Tier.PreCourt, 18, "Youth Caution");
    public static readonly Disposal YouthConditionalCaution = new("YOUTH_CONDITIONAL_CAUTION", Tier.PreCourt, 17, "Youth Conditional Caution");

    public static readonly Disposal AbsoluteDischarge = new("ABSOLUTE_DISCHARGE", Tier.FirstTier, 16, "Absolute Discharge");
    public static readonly Disposal ConditionalDischarge = new("CONDITIONAL_DISCHARGE", Tier.FirstTier, 15, "Conditional Discharge");
    public static readonly Disposal BindOver = new("BIND_OVER", Tier.FirstTier, 14, "Bind Over");
    public static readonly Disposal Fine = new("FINE", Tier.FirstTier, 13, "Fine");
    public static readonly Disposal Compensation = new("COMPENSATION_ORDER", Tier.FirstTier, 12, "Compensation Order");
    public static readonly Disposal Reparation = new("REPARATION_ORDER", Tier.FirstTier, 11, "Reparation Order");
    public static readonly Disposal ReferralOrder = new("REFERRAL_ORDER", Tier.FirstTier, 10, "Referral Order");
    public static readonly Disposal ReferralOrderExtension = new("OTHER", Tier.FirstTier, 99, "Referral Order - Extension");

    public static readonly Disposal YouthRehabilitation = new("YOUTH_REHABILITATION_ORDER", Tier.Community, 9, "Youth Rehabilitation Order");
    public static readonly Disposal AdultCommunityOrder = new("OTHER", Tier.Community, 99, "Community Order (Adult)");

    public static readonly Disposal DetentionAndTraining = new("DETENTION_AND_TRAINING_ORDER", Tier.Custody, 8, "Detention and Training Order");
    public static readonly Disposal Section90 = new("SECTION_90_92_DETENTION", Tier.Custody, 6, "Section 90-92 Detention");
    public static readonly Disposal Section250 = new("SECTION_250", Tier.Custody, 1, "Section 250 Detention");

    public static readonly Disposal CommunityResolution = new("COMMUNITY_RESOLUTION", Tier.Diversion, 26, "Community Resolution");
    public static readonly Disposal PoliceResolution =
        new("COMMUNITY_RESOLUTION_POLICE_FACILITATED", Tier.Diversion, 27, "Community Resolution - Police Facilitated");
    public static readonly Disposal ResolutionWithService =
        new("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", Tier.Diversion, 24, "Community Resolution with YJS Involvement");
    public static readonly Disposal InformalAction = new("OTHER_INFORMAL_ACTION_YOT_INVOLVEMENT", Tier.Diversion, 29, "Informal Action - YOT Involvement");
    public static readonly Disposal Outcome20Or21 =
        new("NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT", Tier.Diversion, 21, "NFA - Outcome 21");
    public static readonly Disposal Outcome22 =
        new("NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT", Tier.Diversion, 22, "Outcome 22");
    public static readonly Disposal Outcome22AsOther = new("OTHER", Tier.Diversion, 22, "Outcome 22 - temp code");
    public static readonly Disposal Outcome22Tilde = new("OTHER", Tier.Diversion, 22, "~Outcome 22");
    public static readonly Disposal DeferredProsecution = new("NOT_KNOWN", Tier.Diversion, 23, "Deferred Prosecution Outcome 22");
}
