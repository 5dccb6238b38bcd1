namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>Whether a need has counts.</summary>
public enum NeedStatus
{
    Shown,

    /// <summary>Hidden to protect children: the counts tell of one to five of them, or would let such a count be found.</summary>
    Hidden,

    /// <summary>The extract does not have the file.</summary>
    NotSupplied,
}
