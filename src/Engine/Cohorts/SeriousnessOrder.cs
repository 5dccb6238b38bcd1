namespace KpiAnalytics.Engine.Cohorts;

/// <summary>
/// The seriousness order of the counting rules: the most serious outcome first (one without a rank last), then the
/// latest date, then offence id, then child, both ordinal.
/// </summary>
internal sealed class SeriousnessOrder : IComparer<ProvenOutcome>
{
    public static readonly SeriousnessOrder Instance = new();

    public int Compare(ProvenOutcome? x, ProvenOutcome? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = x.Outcome.Disposal.Seriousness.CompareTo(y.Outcome.Disposal.Seriousness);
        order = order != 0 ? order : y.Date.CompareTo(x.Date);
        order = order != 0 ? order : string.CompareOrdinal(x.Offence.OffenceId, y.Offence.OffenceId);
        return order != 0 ? order : string.CompareOrdinal(x.Child.Ypid, y.Child.Ypid);
    }
}
