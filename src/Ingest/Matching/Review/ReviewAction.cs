namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>What somebody did with a pair.</summary>
public enum ReviewAction
{
    /// <summary>Put it into the queue.</summary>
    Propose,

    /// <summary>Said that the two are one person.</summary>
    Confirm,

    /// <summary>Said that they are not.</summary>
    Reject,

    /// <summary>Took back the last confirmation or rejection that still stood.</summary>
    Undo,
}
