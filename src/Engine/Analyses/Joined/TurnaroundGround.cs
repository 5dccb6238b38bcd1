namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>
/// Why a child may be offered Turnaround, as far as records show it: the grounds of the Ministry of Justice's guidance "Turnaround programme" (gov.uk, as of April 2025).
/// Its others (anti-social behaviour, voluntary interviews, acquittals) are in none of the files.
/// </summary>
public enum TurnaroundGround
{
    /// <summary>Arrested: a stay in police custody. The guidance asks for an interview under caution, which the record does not state.</summary>
    Arrested,

    /// <summary>A crime ended with no further action, outcome 22 included.</summary>
    NoFurtherAction,

    /// <summary>Outcome 8.</summary>
    CommunityResolution,

    /// <summary>A youth caution that is the first substantive outcome; not a conditional one.</summary>
    FirstYouthCaution,

    /// <summary>Discharged, absolutely or conditionally, or fined by a court.</summary>
    DischargedOrFined,
}
