namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>Where a pair stands.</summary>
public enum ReviewState
{
    /// <summary>Not in the queue.</summary>
    NotProposed,

    /// <summary>Nobody has decided.</summary>
    Proposed,

    /// <summary>One person has confirmed; it waits for another.</summary>
    ConfirmedOnce,

    /// <summary>Two people have confirmed: linked.</summary>
    Confirmed,

    /// <summary>One person has rejected.</summary>
    Rejected,
}
