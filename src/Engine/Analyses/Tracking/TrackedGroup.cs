namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>The reoffending so far of one category of children, however long each was followed.</summary>
/// <param name="Dimension">As people read it: "Outcome tier".</param>
/// <param name="Category">As people read it: "Pre-court".</param>
/// <param name="Children">In the cohort.</param>
/// <param name="ProvenToDate">With a reoffence proven to date.</param>
/// <param name="ProvenOrPending">With a reoffence proven to date or pending.</param>
public sealed record TrackedGroup(string Dimension, string Category, int Children, int ProvenToDate, int ProvenOrPending)
{
    /// <summary>The dimension of the groups by area; there are none of it where the extract has no areas.</summary>
    public const string Area = "Area";
}
