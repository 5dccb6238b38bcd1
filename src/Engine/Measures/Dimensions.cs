using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Measures;

/// <summary>Every breakdown the engine knows. Category bytes equal the values of the enums in Domain; a test walks them against codes.csv.</summary>
public static class Dimensions
{
    public static readonly Dimension Sex = new("sex", "Sex", describesChildren: true,
        ("UNKNOWN", "Not known"), ("MALE", "Boys"), ("FEMALE", "Girls"));

    public static readonly Dimension Ethnicity = new("ethnicity", "Ethnicity", describesChildren: true,
        ("NOT_KNOWN", "Not known"), ("ASIAN", "Asian or Asian British"), ("BLACK", "Black or Black British"),
        ("MIXED", "Mixed"), ("OTHER", "Other ethnic group"), ("WHITE", "White"));

    /// <summary>The YJB's case-level bands. The age is the measure's own: at the index event, at arrest or offence, at first hearing.</summary>
    public static readonly Dimension AgeBand = new("age_band", "Age band", describesChildren: true,
        ("NOT_KNOWN", "Not known"), ("10-14", "10 to 14"), ("15-17", "15 to 17"));

    public static readonly Dimension OutcomeTier = new("outcome_tier", "Outcome tier", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("PRE-COURT", "Pre-court"), ("FIRST-TIER", "First-tier"),
        ("COMMUNITY", "Community"), ("CUSTODY", "Custody"));

    public static readonly Dimension OffenceCategory = new("offence_category", "Offence category", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("ARSON", "Arson"), ("BREACH_OF_BAIL", "Breach of bail"),
        ("BREACH_OF_CONDITIONAL_DISCHARGE", "Breach of conditional discharge"),
        ("BREACH_OF_STATUTORY_ORDER", "Breach of statutory order"), ("CRIMINAL_DAMAGE", "Criminal damage"),
        ("DEATH_OR_INJURY_BY_DANGEROUS_DRIVING", "Death or injury by dangerous driving"),
        ("DOMESTIC_BURGLARY", "Domestic burglary"), ("DRUGS", "Drugs"), ("FRAUD_AND_FORGERY", "Fraud and forgery"),
        ("MOTORING_OFFENCES", "Motoring offences"), ("NON_DOMESTIC_BURGLARY", "Non-domestic burglary"),
        ("OTHER", "Other"), ("PUBLIC_ORDER", "Public order"), ("RACIALLY_AGGRAVATED", "Racially aggravated"),
        ("ROBBERY", "Robbery"), ("SEXUAL_OFFENCES", "Sexual offences"), ("THEFT_AND_HANDLING", "Theft and handling"),
        ("VEHICLE_THEFT", "Vehicle theft"), ("VIOLENCE_AGAINST_THE_PERSON", "Violence against the person"));

    /// <summary>The two bands of the service's plans; a missing score is not known, never "below 5".</summary>
    public static readonly Dimension GravityBand = new("gravity_band", "Gravity band", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("1-4", "1 to 4"), ("5-8", "5 to 8"));

    public static readonly ImmutableArray<Dimension> All =
        [Sex, Ethnicity, AgeBand, OutcomeTier, OffenceCategory, GravityBand];

    /// <summary>The age band of completed years; not known outside 10-17.</summary>
    public static byte AgeBandOf(int age) => age switch
    {
        >= 10 and <= 14 => 1,
        >= 15 and <= 17 => 2,
        _ => 0,
    };

    /// <summary>The gravity band of a score; not known outside 1-8.</summary>
    public static byte GravityBandOf(byte gravity) => gravity switch
    {
        >= 1 and <= 4 => 1,
        >= 5 and <= 8 => 2,
        _ => 0,
    };

    /// <summary>The dimension of an id, any case; null where there is none.</summary>
    public static Dimension? Find(string id) =>
        All.FirstOrDefault(dimension => string.Equals(dimension.Id, id, StringComparison.OrdinalIgnoreCase));
}
