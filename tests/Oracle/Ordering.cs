namespace KpiAnalytics.Oracle;

/// <summary>The contract's two orders of outcomes.</summary>
internal static class Ordering
{
    /// <summary>"Lowest seriousness first (none: last); then latest outcomeDate; then offenceID, then ypid (ordinal)."</summary>
    public static IOrderedEnumerable<ValidOutcome> InSeriousnessOrder(this IEnumerable<ValidOutcome> outcomes) =>
        outcomes.InSeriousnessOrder(outcome => outcome);

    /// <summary>The same order of whatever an outcome stands behind.</summary>
    public static IOrderedEnumerable<T> InSeriousnessOrder<T>(this IEnumerable<T> rows, Func<T, ValidOutcome> outcomeOf) => rows
        .OrderBy(row => outcomeOf(row).Outcome.Disposal.Seriousness)
        .ThenByDescending(row => outcomeOf(row).Date)
        .ThenBy(row => outcomeOf(row).Outcome.OffenceId, StringComparer.Ordinal)
        .ThenBy(row => outcomeOf(row).Outcome.Ypid, StringComparer.Ordinal);

    /// <summary>"The earliest (ties: seriousness order)."</summary>
    public static ValidOutcome Earliest(this IEnumerable<ValidOutcome> outcomes) =>
        outcomes.InSeriousnessOrder().OrderBy(outcome => outcome.Date).First();
}
