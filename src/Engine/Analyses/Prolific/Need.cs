namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>
/// A need or circumstance the records can show. "Ever" is on any day to the extract's end, "at index" on the day of the
/// child's first index event of the period; first and last day of a state are included.
/// </summary>
public enum Need
{
    /// <summary>Looked after (care_statuses.csv).</summary>
    LookedAfterAtIndex,

    LookedAfterEver,

    /// <summary>Looked after, on a child protection plan or a child in need.</summary>
    SocialCareAtIndex,

    SocialCareEver,

    /// <summary>A special educational or additional learning need was identified; a record without a start is not counted.</summary>
    SendIdentified,

    /// <summary>A mental health need was screened, or treatment for one had begun (health.csv).</summary>
    MentalHealth,

    /// <summary>A substance misuse need was screened, or treatment for one had begun.</summary>
    SubstanceMisuse,

    /// <summary>Of the children with a stated suitability of education, training or employment on the day.</summary>
    EteUnsuitableAtIndex,

    /// <summary>Of the children with a stated suitability of accommodation on the day.</summary>
    AccommodationUnsuitableAtIndex,
}
