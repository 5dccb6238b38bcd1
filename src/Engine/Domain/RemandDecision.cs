namespace KpiAnalytics.Engine.Domain;

/// <summary>What a court decided until the next hearing (spec 2.5).</summary>
public enum RemandDecision : byte
{
    NotKnown,
    RemandInCustody,
    CourtOrderedSecureRemand,
    RemandToLocalAuthorityAccommodation,
    ConditionalBail,
    UnconditionalBail,
}
