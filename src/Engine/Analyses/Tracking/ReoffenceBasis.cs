namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>Which offences of the follow-up count before the courts are done. A figure is never shown without its basis.</summary>
public enum ReoffenceBasis
{
    /// <summary>Offences with a valid substantive outcome by the day the cohort is looked at, and within 18 months of the index event.</summary>
    ProvenToDate,

    /// <summary>
    /// Those, and offences without any valid outcome by that day: still with the police or the courts. An offence whose only
    /// valid outcome is not substantive (a diversion) is neither.
    /// </summary>
    ProvenOrPending,
}
