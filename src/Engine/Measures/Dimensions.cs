using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Measures;

/// <summary>Every breakdown the engine knows. Category bytes equal the values of the enums in Domain; a test walks them against codes.csv.</summary>
public static class Dimensions
{
    public static readonly Dimension Sex = new("sex", "Sex", describesChildren: true,
        ("UNKNOWN", "Not known"), ("MALE", "Boys"), ("FEMALE", "Girls"))
        { ReferenceCode = (byte)Domain.Sex.Male, Sources = [new("children.csv", "sex"), new("children.csv", "gender")] };

    public static readonly Dimension Ethnicity = new("ethnicity", "Ethnicity", describesChildren: true,
        ("NOT_KNOWN", "Not known"), ("ASIAN", "Asian or Asian British"), ("BLACK", "Black or Black British"),
        ("MIXED", "Mixed"), ("OTHER", "Other ethnic group"), ("WHITE", "White"))
        { ReferenceCode = (byte)Domain.Ethnicity.White, Sources = [new("children.csv", "ethnicity")] };

    /// <summary>"Ethnic minority groups": Asian, Black, mixed and other; White minorities are in White (spec 2.4).</summary>
    public static readonly ImmutableArray<byte> EthnicMinorityGroups =
        [(byte)Domain.Ethnicity.Asian, (byte)Domain.Ethnicity.Black, (byte)Domain.Ethnicity.Mixed, (byte)Domain.Ethnicity.Other];

    /// <summary>On the day of the outcome. Residents are not counted by it: there is no rate among the population.</summary>
    public static readonly Dimension CareStatus = new("care_status", "Care status", describesChildren: true,
        ("NOT_KNOWN", "Not known"), ("NOT_IN_CARE", "Not in care"), ("CHILD_LOOKED_AFTER", "Currently care experienced"),
        ("CHILD_PROTECTION_PLAN", "Child protection plan"), ("CHILD_IN_NEED", "Child in need"))
        { ReferenceCode = (byte)Domain.CareGroup.NotInCare, Sources = [new("care_statuses.csv", "")] };

    /// <summary>The YJB's case-level bands. The age is the measure's own: at the index event, at arrest or offence, at first hearing.</summary>
    public static readonly Dimension AgeBand = new("age_band", "Age band", describesChildren: true,
        ("NOT_KNOWN", "Not known"), ("10-14", "10 to 14"), ("15-17", "15 to 17"));

    public static readonly Dimension OutcomeTier = new("outcome_tier", "Outcome tier", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("PRE-COURT", "Pre-court"), ("FIRST-TIER", "First-tier"),
        ("COMMUNITY", "Community"), ("CUSTODY", "Custody"));

    /// <summary>The substantive legal outcomes, most serious first; not known where only their group is.</summary>
    public static readonly Dimension LegalOutcome = new("legal_outcome", "Legal outcome", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("SECTION_250", "Section 250 detention"), ("SECTION_259", "Section 259 detention"),
        ("SECTION_254", "Section 254 detention"), ("SECTION_226_LIFE", "Section 226 detention for life"),
        ("SECTION_226_B", "Section 226B extended sentence"), ("SECTION_90_92_DETENTION", "Section 90-92 detention"),
        ("SECTION_90_91_DETENTION", "Section 90-91 detention"), ("DETENTION_AND_TRAINING_ORDER", "Detention and training order"),
        ("YOUTH_REHABILITATION_ORDER", "Youth rehabilitation order"), ("REFERRAL_ORDER", "Referral order"),
        ("REPARATION_ORDER", "Reparation order"), ("COMPENSATION_ORDER", "Compensation order"), ("FINE", "Fine"),
        ("BIND_OVER", "Bind over"), ("CONDITIONAL_DISCHARGE", "Conditional discharge"), ("ABSOLUTE_DISCHARGE", "Absolute discharge"),
        ("YOUTH_CONDITIONAL_CAUTION", "Youth conditional caution"), ("YOUTH_CAUTION", "Youth caution"),
        ("FINAL_WARNING", "Final warning"), ("REPRIMAND", "Reprimand"));

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
        ("NOT_KNOWN", "Not known"), ("1-4", "1 to 4"), ("5-8", "5 to 8")) { Sources = [Score] };

    /// <summary>The YJB seriousness score itself.</summary>
    public static readonly Dimension GravityScore = new("gravity_score", "Gravity score", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("6", "6"), ("7", "7"), ("8", "8"))
        { Sources = [Score] };

    /// <summary>Single years of the measure's own age.</summary>
    public static readonly Dimension Age = new("age", "Age", describesChildren: true,
        ("NOT_KNOWN", "Not known"), ("10", "10"), ("11", "11"), ("12", "12"), ("13", "13"), ("14", "14"), ("15", "15"), ("16", "16"), ("17", "17"));

    /// <summary>The six columns of every KPI return (spec 2.2).</summary>
    public static readonly Dimension OrderType = new("order_type", "Type of order", describesChildren: false,
        ("NONE", "No order type"), ("OOCD", "Out-of-court disposals with YJS intervention"), ("YC", "Youth cautions with YJS intervention"),
        ("YCC", "Youth conditional cautions"), ("RO", "Referral orders"), ("YRO", "Youth rehabilitation orders"), ("CUST", "Custodial sentences"));

    public static readonly Dimension CourtType = new("court_type", "Court", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("YOUTH", "Youth court"), ("CROWN", "Crown court"), ("MAGISTRATES", "Magistrates' court"), ("OTHER", "Other court"))
        { Sources = [new("outcomes.csv", "courtType")] };

    /// <summary>Out-of-court disposals of KPI 6b.</summary>
    public static readonly Dimension OutOfCourtType = new("oocd_type", "Type of out-of-court disposal", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("COMMUNITY_RESOLUTION", "Community resolution with YJS involvement"),
        ("OUTCOME_22", "Outcome 22 with YJS involvement"), ("OUTCOME_22_DEFERRED", "Outcome 22 deferred prosecution or caution with YJS involvement"),
        ("OUTCOME_20_21", "Outcome 20 or 21 with YJS involvement"), ("YOUTH_CAUTION", "Youth caution with YJS intervention"),
        ("YOUTH_CONDITIONAL_CAUTION", "Youth conditional caution")) { HasUnknown = false };

    public static readonly Dimension Conclusion = new("conclusion", "How the programme ended", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("COMPLETED", "Completed successfully"), ("DECLINED", "Declined or could not be reached"),
        ("FURTHER_OUTCOME", "Further outcome or enforcement"), ("OUTSIDE_CONTROL", "Reasons outside the service's control"))
        { Sources = [new("programmes.csv", "conclusion")] };

    public static readonly Dimension AccommodationAtStart = Accommodation("accommodation_start", "Accommodation at the start of the order");

    public static readonly Dimension AccommodationAtEnd = Accommodation("accommodation_end", "Accommodation at the end of the order");

    public static readonly Dimension ProvisionAtStart = Provision("provision_start", "Education, training or employment at the start of the order");

    public static readonly Dimension ProvisionAtEnd = Provision("provision_end", "Education, training or employment at the end of the order");

    public static readonly Dimension SchoolAgeAtStart = SchoolAge("school_age_start", "School age at the start of the order");

    public static readonly Dimension SchoolAgeAtEnd = SchoolAge("school_age_end", "School age at the end of the order");

    public static readonly Dimension HoursOfferedAtStart = Hours("hours_offered_start", "Hours offered at the start of the order", "hoursOffered");

    public static readonly Dimension HoursOfferedAtEnd = Hours("hours_offered_end", "Hours offered at the end of the order", "hoursOffered");

    public static readonly Dimension HoursAttendedAtStart = Hours("hours_attended_start", "Hours attended at the start of the order", "hours");

    public static readonly Dimension HoursAttendedAtEnd = Hours("hours_attended_end", "Hours attended at the end of the order", "hours");

    public static readonly Dimension MentalHealthOffered = MentalHealth("mental_health_offered", "Mental health intervention offered");

    public static readonly Dimension MentalHealthAttended = MentalHealth("mental_health_attended", "Mental health intervention attended");

    public static readonly Dimension SubstanceMisuseOffered = SubstanceMisuse("substance_misuse_offered", "Substance misuse intervention offered");

    public static readonly Dimension SubstanceMisuseAttended = SubstanceMisuse("substance_misuse_attended", "Substance misuse intervention attended");

    public static readonly Dimension SupportAtStart = Support("support_start", "Wider services at the start of the order");

    public static readonly Dimension SupportDuring = Support("support_during", "Wider services during the order");

    public static readonly Dimension Sector = new("sector", "Sector", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("SOCIAL_CARE", "Children's social care"), ("EDUCATION", "Education"), ("POLICE", "Police"),
        ("PROBATION", "Probation"), ("HEALTH", "Health"), ("OTHER", "Other")) { HasUnknown = false };

    public static readonly Dimension EstablishmentType = new("establishment_type", "Establishment", describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("YOI", "Young offender institution"), ("STC", "Secure training centre"),
        ("SCH", "Secure children's home"), ("SECURE_SCHOOL", "Secure school")) { HasUnknown = false };

    public static readonly ImmutableArray<Dimension> All =
    [
        Sex, Ethnicity, CareStatus, AgeBand, Age, OutcomeTier, LegalOutcome, OrderType, OffenceCategory, GravityBand, GravityScore, CourtType,
        OutOfCourtType, Conclusion, AccommodationAtStart, AccommodationAtEnd, ProvisionAtStart, ProvisionAtEnd,
        SchoolAgeAtStart, SchoolAgeAtEnd, HoursOfferedAtStart, HoursOfferedAtEnd, HoursAttendedAtStart, HoursAttendedAtEnd,
        MentalHealthOffered, MentalHealthAttended, SubstanceMisuseOffered, SubstanceMisuseAttended, SupportAtStart, SupportDuring,
        Sector, EstablishmentType,
    ];

    /// <summary>The age band of completed years; not known outside 10-17.</summary>
    public static byte AgeBandOf(int age) => age switch
    {
        >= 10 and <= 14 => 1,
        >= 15 and <= 17 => 2,
        _ => 0,
    };

    /// <summary>The byte of completed years: 10 is the first category; not known outside 10-17.</summary>
    public static byte AgeOf(int age) => age is >= 10 and <= 17 ? (byte)(age - 9) : (byte)0;

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

    private static Domain.SourceField Score => new("offences.csv", "yjbseriousnessScore");

    private static Dimension Accommodation(string id, string name) => new(id, name, describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("PARENTS", "Living with parents"), ("FAMILY", "Living with family, not parents"),
        ("FRIENDS", "Living with friends"), ("FOSTER_CARE", "Foster care"), ("SUPPORTED", "Supported accommodation and lodgings"),
        ("TEMPORARY", "Temporary accommodation"), ("RESIDENTIAL_UNIT", "Residential unit"), ("INDEPENDENT", "Independent living"),
        ("OTHER", "Other accommodation"), ("YOI", "Young offender institution"), ("STC", "Secure training centre"),
        ("SCH", "Secure children's home")) { IsMultiple = true, Sources = [new("residences.csv", "kpi1AccommodationType")] };

    private static Dimension Provision(string id, string name) => new(id, name, describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("SCHOOL", "School"), ("PUPIL_REFERRAL_UNIT", "Pupil referral unit"),
        ("ALTERNATIVE_PROVISION", "Alternative provision"), ("HOME_EDUCATED", "Electively home educated"),
        ("RE_ENGAGEMENT", "Education re-engagement programme"), ("COLLEGE", "College"), ("UNIVERSITY", "University"),
        ("TRAINEESHIP", "Traineeship"), ("APPRENTICESHIP", "Training course or apprenticeship"), ("SUPPORTED_INTERNSHIP", "Supported internship"),
        ("MENTORING_CIRCLE", "Mentoring circle"), ("VOLUNTARY_WORK", "Voluntary work"), ("EMPLOYMENT", "Employment"),
        ("SELF_EMPLOYMENT", "Self-employment"), ("OTHER", "Other"), ("NONE", "In no education, training or employment"))
        { IsMultiple = true, Sources = [new("ete_statuses.csv", "provisionType")] };

    private static Dimension SchoolAge(string id, string name) => new(id, name, describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("SCHOOL_AGE", "School age"), ("ABOVE", "Above school age")) { HasUnknown = false };

    private static Dimension Hours(string id, string name, string column) => new(id, name, describesChildren: false,
        ("NONE", "None or not recorded"), ("1-15", "1 to 15 hours"), ("16-24", "16 to 24 hours"), ("25+", "25 hours or more"))
        { Sources = [new("ete_statuses.csv", column)] };

    private static Dimension MentalHealth(string id, string name) => new(id, name, describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("GETTING_ADVICE", "Getting advice"), ("GETTING_HELP", "Getting help"),
        ("GETTING_ADDITIONAL_HELP", "Getting additional help"), ("GETTING_RISK_SUPPORT", "Getting risk support")) { IsMultiple = true, HasUnknown = false };

    private static Dimension SubstanceMisuse(string id, string name) => new(id, name, describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("TARGETED_INTERVENTION", "Targeted intervention"),
        ("SPECIALIST_TREATMENT", "Specialist substance misuse treatment"), ("COMPLEX_CARE", "Complex care")) { IsMultiple = true, HasUnknown = false };

    private static Dimension Support(string id, string name) => new(id, name, describesChildren: false,
        ("NOT_KNOWN", "Not known"), ("CHILD_LOOKED_AFTER", "Currently care experienced"), ("CHILD_PROTECTION_PLAN", "Child protection plan"),
        ("CHILD_IN_NEED", "Child in need"), ("EARLY_INTERVENTION_PLAN", "Early intervention plan")) { IsMultiple = true, HasUnknown = false };
}
