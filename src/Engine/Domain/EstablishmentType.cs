namespace KpiAnalytics.Engine.Domain;

/// <summary>Youth detention accommodation (spec 2.6). A row of another type is rejected on reading.</summary>
public enum EstablishmentType : byte
{
    NotKnown,
    YoungOffenderInstitution,
    SecureTrainingCentre,
    SecureChildrensHome,
    SecureSchool,
}
