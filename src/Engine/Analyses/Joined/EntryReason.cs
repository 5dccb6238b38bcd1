namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>
/// Why a child may be counted as a first-time entrant on one side and not on the other, in the order they are looked at: what a record shows outright first. The order is
/// that of the evidence; nothing says how likely a reason is.
/// </summary>
public enum EntryReason
{
    /// <summary>A result is on one side and not on the other: no PNC id to join by, or a disposal by the police and no outcome in the extract.</summary>
    MissingResult,

    /// <summary>Aged 17 at most at the arrest or offence, and 18 on the outcome's day or at the hearing.</summary>
    TurnedEighteen,

    /// <summary>Lived elsewhere on the outcome's day, or another service than the child's was responsible.</summary>
    Moved,

    /// <summary>Outcome and arrest (else offence) are in different periods, so that another basis of dates counts another period.</summary>
    DateBasis,
}
