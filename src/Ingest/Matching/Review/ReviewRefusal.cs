namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>Why a step was not taken.</summary>
public enum ReviewRefusal
{
    /// <summary>It names nobody or gives no reason.</summary>
    NobodyOrNoReason,

    /// <summary>The pair is not in the queue.</summary>
    NotProposed,

    /// <summary>The pair is in the queue already.</summary>
    AlreadyProposed,

    /// <summary>The pair is confirmed or rejected; that has to be undone first.</summary>
    AlreadyDecided,

    /// <summary>The second confirmation has to be another person's.</summary>
    SamePerson,

    /// <summary>The nominal is linked to another child; a nominal is one child at most.</summary>
    NominalIsLinked,

    /// <summary>Nothing stands that could be undone.</summary>
    NothingToUndo,
}
