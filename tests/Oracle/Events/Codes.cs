using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>The codes that rows are printed with.</summary>
internal static class Codes
{
    /// <summary>ViolenceAgainstThePerson is VIOLENCE_AGAINST_THE_PERSON: a code is the words of the name.</summary>
    public static string InWords<T>(T value)
        where T : struct, Enum => Words<T>.Of[value];

    public static string Of(Sex sex) => sex switch { Sex.Male => "MALE", Sex.Female => "FEMALE", _ => "UNKNOWN" };

    public static string Of(Ethnicity group) => InWords(group);

    /// <summary>Diversion is no tier of the dimension: not known.</summary>
    public static string Of(OutcomeTier tier) => tier switch
    {
        OutcomeTier.PreCourt => "PRE-COURT",
        OutcomeTier.FirstTier => "FIRST-TIER",
        OutcomeTier.Community => "COMMUNITY",
        OutcomeTier.Custody => "CUSTODY",
        _ => "NOT_KNOWN",
    };

    public static string Of(OrderType type) => type switch
    {
        OrderType.OutOfCourt => "OOCD",
        OrderType.YouthCaution => "YC",
        OrderType.YouthConditionalCaution => "YCC",
        OrderType.ReferralOrder => "RO",
        OrderType.YouthRehabilitationOrder => "YRO",
        OrderType.Custody => "CUST",
        _ => "NONE",
    };

    public static string Of(CourtType court) => court == CourtType.Unknown ? "NOT_KNOWN" : InWords(court);

    public static string Of(AccommodationType type) => type switch
    {
        AccommodationType.LivingWithParents => "PARENTS",
        AccommodationType.LivingWithFamily => "FAMILY",
        AccommodationType.LivingWithFriends => "FRIENDS",
        AccommodationType.SupportedAccommodation => "SUPPORTED",
        AccommodationType.IndependentLiving => "INDEPENDENT",
        AccommodationType.YoungOffenderInstitution => "YOI",
        AccommodationType.SecureTrainingCentre => "STC",
        AccommodationType.SecureChildrensHome => "SCH",
        _ => InWords(type),
    };

    public static string Of(EteProvision provision) => provision switch
    {
        EteProvision.ElectivelyHomeEducated => "HOME_EDUCATED",
        EteProvision.ReEngagementProgramme => "RE_ENGAGEMENT",
        _ => InWords(provision),
    };

    public static string Of(EstablishmentType type) => type switch
    {
        EstablishmentType.YoungOffenderInstitution => "YOI",
        EstablishmentType.SecureTrainingCentre => "STC",
        EstablishmentType.SecureChildrensHome => "SCH",
        _ => InWords(type),
    };

    /// <summary>The type of an out-of-court disposal, by the code of its outcome.</summary>
    public static string OfOutOfCourt(string outcome) => outcome switch
    {
        "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT" => "OUTCOME_22",
        "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT" => "OUTCOME_22_DEFERRED",
        "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT" => "OUTCOME_20_21",
        "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT" or "COMMUNITY_RESOLUTION_WITH_YOT_INTERVENTION" => "COMMUNITY_RESOLUTION",
        "YOUTH_CAUTION" or "YOUTH_CONDITIONAL_CAUTION" => outcome,
        _ => "NOT_KNOWN",
    };

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(value => value, value => string
            .Concat($"{value}".Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}"))
            .ToUpperInvariant());
    }
}
