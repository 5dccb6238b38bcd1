using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>An event that can put a child in a quarter's cohort: an outcome, or a release from custody.</summary>
/// <param name="OffenceId">The offence of the outcome, or the one the release is linked to; empty where it is linked to none.</param>
/// <param name="Outcome">Null for a release.</param>
/// <param name="Offence">Null for a release without a linked offence.</param>
internal sealed record IndexEvent(
    int Place, Child Child, DateOnly Date, string Service, string OffenceId, ProvenOutcome? Outcome, Offence? Offence)
{
    public int Age => Calendar.CompletedYears(Child.DateOfBirth, Date);

    public OutcomeTier Tier => Outcome?.Outcome.Disposal.Tier ?? OutcomeTier.Custody;

    /// <summary>The earlier event first; on one day a release (it ends custody, the most serious), then the seriousness order.</summary>
    public static int CompareInTime(IndexEvent x, IndexEvent y)
    {
        int order = x.Date.CompareTo(y.Date);
        if (order != 0)
        {
            return order;
        }

        return (x.Outcome, y.Outcome) switch
        {
            (null, null) => string.CompareOrdinal(x.OffenceId, y.OffenceId),
            (null, _) => -1,
            (_, null) => 1,
            _ => SeriousnessOrder.Instance.Compare(x.Outcome, y.Outcome),
        };
    }
}
