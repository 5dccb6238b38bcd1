using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>An event that can put a child in a quarter's cohort: an outcome, or a release from custody.</summary>
/// <param name="Outcome">Null for a release.</param>
/// <param name="Offence">Null for a release without a linked offence.</param>
internal sealed record IndexEvent(int Place, Child Child, DateOnly Date, string Service, ProvenOutcome? Outcome, Offence? Offence)
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
            (null, null) => string.CompareOrdinal(x.Offence?.OffenceId, y.Offence?.OffenceId),
            (null, _) => -1,
            (_, null) => 1,
            _ => SeriousnessOrder.Instance.Compare(x.Outcome, y.Outcome),
        };
    }
}
