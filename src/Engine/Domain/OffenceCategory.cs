namespace KpiAnalytics.Engine.Domain;

/// <summary>The YJB's offence categories (<c>yjboffenceCategory</c>). Zero is "not known".</summary>
public enum OffenceCategory : byte
{
    NotKnown,
    Arson,
    BreachOfBail,
    BreachOfConditionalDischarge,
    BreachOfStatutoryOrder,
    CriminalDamage,
    DeathOrInjuryByDangerousDriving,
    DomesticBurglary,
    Drugs,
    FraudAndForgery,
    MotoringOffences,
    NonDomesticBurglary,
    Other,
    PublicOrder,
    RaciallyAggravated,
    Robbery,
    SexualOffences,
    TheftAndHandling,
    VehicleTheft,
    ViolenceAgainstThePerson,
}
