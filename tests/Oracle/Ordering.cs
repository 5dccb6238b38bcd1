namespace KpiAnalytics.Oracle;

/// <summary>The contract's two orders of outcomes.</summary>
internal static class Ordering
{
    /// <summary>"Lowest seriousness first (none: last); then latest outcomeDate; then offenceID, then ypid (ordinal)."</summary>
    public static IOrderedEnumerable<ValidOutcome> InSeriousnessOrder(this IEnumerable<ValidOutcome> outcomes) => outcomes
        .OrderBy(outcome => outcome.Outcome.Disposal.Seriousness)
        .ThenByDescending(outcome => outcome.Date)
        .ThenBy(outcome => outcome.Outcome.OffenceId, StringComparer.Ordinal)
        .ThenBy(outcome => outcome.Outcome.Ypid, StringComparer.Ordinal);

    /// <summary>"The earliest (ties: seriousness order)."</summary>
    public static ValidOutcome Earliest(this IEnumerable<ValidOutcome> outcomes) =>
        outcomes.InSeriousnessOrder().OrderBy(outcome => outcome.Date).First();
}
