using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Codes;

namespace KpiAnalytics.Ingest.Records;

/// <summary>From the codes of codes.csv to the words of the domain. An empty or unknown code is "not known".</summary>
internal static class DomainCodes
{
    private static readonly CodeList SexList = CodeTable.List("sex");

    public static Sex SexOf(string code) => (Sex)(Dimensions.Sex.CodeOf(code) ?? 0);

    /// <summary>Sex from the older gender column, a free text: other words than those of the sex list are not known.</summary>
    public static Sex SexOfGender(string text) =>
        text.Length == 0 ? Sex.Unknown : SexOf(SexList.Resolve(text.ToUpperInvariant()) ?? "");

    public static Ethnicity EthnicityOf(string code) => (Ethnicity)(Dimensions.Ethnicity.CodeOf(code) ?? 0);

    public static OffenceCategory OffenceCategoryOf(string code) => (OffenceCategory)(Dimensions.OffenceCategory.CodeOf(code) ?? 0);

    public static CourtType CourtTypeOf(string code) => code switch
    {
        "YOUTH" => CourtType.Youth,
        "CROWN" => CourtType.Crown,
        "MAGISTRATES" => CourtType.Magistrates,
        "OTHER" => CourtType.Other,
        _ => CourtType.Unknown,
    };

    /// <summary>Only an empty field states nothing: a code that is not in the list was stated, and is unknown.</summary>
    /// <param name="text">The field's text.</param>
    /// <param name="code">The code read from it.</param>
    public static Suitability SuitabilityOf(string text, string code) => code switch
    {
        "SUITABLE" => Suitability.Suitable,
        "UNSUITABLE" => Suitability.Unsuitable,
        _ => text.Length == 0 ? Suitability.NotStated : Suitability.Unknown,
    };

    public static HealthNeed HealthNeedOf(string code) => code switch
    {
        "MENTAL_HEALTH" => HealthNeed.MentalHealth,
        "SUBSTANCE_MISUSE" => HealthNeed.SubstanceMisuse,
        _ => HealthNeed.NotKnown,
    };

    public static InterventionType InterventionTypeOf(string code) => code switch
    {
        "GETTING_ADVICE" => InterventionType.GettingAdvice,
        "GETTING_HELP" => InterventionType.GettingHelp,
        "GETTING_ADDITIONAL_HELP" => InterventionType.GettingAdditionalHelp,
        "GETTING_RISK_SUPPORT" => InterventionType.GettingRiskSupport,
        "TARGETED_INTERVENTION" => InterventionType.TargetedIntervention,
        "SPECIALIST_SUBSTANCE_MISUSE_TREATMENT" => InterventionType.SpecialistTreatment,
        "COMPLEX_CARE" => InterventionType.ComplexCare,
        "NO_INTERVENTION" => InterventionType.NoIntervention,
        _ => InterventionType.NotKnown,
    };

    public static CareStatusKind CareStatusKindOf(string code) => code switch
    {
        "CHILD_LOOKED_AFTER" => CareStatusKind.ChildLookedAfter,
        "CHILD_PROTECTION_PLAN" => CareStatusKind.ChildProtectionPlan,
        "CHILD_IN_NEED" => CareStatusKind.ChildInNeed,
        "EARLY_INTERVENTION_PLAN" => CareStatusKind.EarlyInterventionPlan,
        "EARLY_HELP_OPEN" => CareStatusKind.EarlyHelpOpen,
        "EARLY_HELP_REFERRED" => CareStatusKind.EarlyHelpReferred,
        _ => CareStatusKind.NotKnown,
    };

    public static RemandDecision RemandDecisionOf(string code) => code switch
    {
        "REMAND_IN_CUSTODY" => RemandDecision.RemandInCustody,
        "COURT_ORDERED_SECURE_REMAND" => RemandDecision.CourtOrderedSecureRemand,
        "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION" => RemandDecision.RemandToLocalAuthorityAccommodation,
        "CONDITIONAL_BAIL" => RemandDecision.ConditionalBail,
        "UNCONDITIONAL_BAIL" => RemandDecision.UnconditionalBail,
        _ => RemandDecision.NotKnown,
    };

    public static EstablishmentType EstablishmentTypeOf(string code) => code switch
    {
        "YOI" => EstablishmentType.YoungOffenderInstitution,
        "STC" => EstablishmentType.SecureTrainingCentre,
        "SCH" => EstablishmentType.SecureChildrensHome,
        "SECURE_SCHOOL" => EstablishmentType.SecureSchool,
        _ => EstablishmentType.NotKnown,
    };

    public static Sector SectorOf(string code) => code switch
    {
        "SOCIAL_CARE" => Sector.SocialCare,
        "EDUCATION" => Sector.Education,
        "POLICE" => Sector.Police,
        "PROBATION" => Sector.Probation,
        "HEALTH" => Sector.Health,
        "OTHER" => Sector.Other,
        _ => Sector.NotKnown,
    };

    public static Conclusion ConclusionOf(string code) => code switch
    {
        "COMPLETED" => Conclusion.Completed,
        "DECLINED" => Conclusion.Declined,
        "FURTHER_OUTCOME" => Conclusion.FurtherOutcome,
        "OUTSIDE_CONTROL" => Conclusion.OutsideControl,
        _ => Conclusion.NotKnown,
    };

    /// <summary>Null = not stated, or not known: the measure then says it.</summary>
    public static BetterToBe? BetterToBeOf(string code) => code switch
    {
        "HIGHER" => BetterToBe.Higher,
        "LOWER" => BetterToBe.Lower,
        "TREND" => BetterToBe.Trend,
        "NONE" => BetterToBe.None,
        _ => null,
    };

    /// <exception cref="ArgumentOutOfRangeException">The code is none of the list's: such rows are rejected before.</exception>
    public static AreaType AreaTypeOf(string code) => code switch
    {
        "SERVICE" => AreaType.Service,
        "FAMILY" => AreaType.Family,
        "REGION" => AreaType.Region,
        "NATIONAL" => AreaType.National,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "There is no such kind of area."),
    };
}
