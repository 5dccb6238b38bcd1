namespace KpiAnalytics.Engine.Domain;

/// <summary>The columns of KPI 1b: several codes of the case systems fall into one (spec 2.5).</summary>
public enum AccommodationType : byte
{
    NotKnown,
    LivingWithParents,
    LivingWithFamily,
    LivingWithFriends,
    FosterCare,
    SupportedAccommodation,
    Temporary,
    ResidentialUnit,
    IndependentLiving,
    Other,
    YoungOffenderInstitution,
    SecureTrainingCentre,
    SecureChildrensHome,
}
