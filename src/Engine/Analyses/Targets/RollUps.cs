using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>
/// Combines periods into a longer one by the measure's own rule (golden cases 11.5): flows are summed, a stock keeps its last
/// value, a ratio is computed again from summed counts and never averaged, distinct children are counted again.
/// </summary>
public static class RollUps
{
    /// <param name="measure">Its <see cref="Measure.RollUp"/> is the rule; residents below the line are not summed over periods.</param>
    /// <param name="parts">The periods' counts, oldest first.</param>
    /// <param name="countAgain">Counts the whole longer period; asked only of distinct children.</param>
    public static CombinedPeriods Combine(Measure measure, IReadOnlyCollection<PeriodPart> parts, Func<PeriodPart> countAgain)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Combine(measure.RollUp, parts, countAgain, measure.Below.Unit == TallyUnit.Population);
    }

    /// <param name="rule">The measure's rule.</param>
    /// <param name="parts">The periods' counts, oldest first.</param>
    /// <param name="countAgain">Counts the whole longer period; asked only of distinct children.</param>
    /// <param name="isPerResident">True where residents stand below the line: they are the same children in every part, so the last part's hold.</param>
    public static CombinedPeriods Combine(
        RollUp rule, IReadOnlyCollection<PeriodPart> parts, Func<PeriodPart> countAgain, bool isPerResident = false)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(countAgain);
        PeriodPart[] reported = [.. parts.Where(part => part.Numerator is not null)];
        int missing = parts.Count - reported.Length;
        if (rule == RollUp.Distinct)
        {
            PeriodPart whole = countAgain();
            return new CombinedPeriods(whole.Numerator, whole.Denominator, missing);
        }

        if (reported.Length == 0)
        {
            return new CombinedPeriods(null, null, missing);
        }

        bool isStock = rule == RollUp.Stock;
        return new CombinedPeriods(
            isStock ? reported[^1].Numerator : reported.Sum(part => part.Numerator!.Value),
            isStock || isPerResident ? reported[^1].Denominator : Sum(reported),
            missing);
    }

    /// <summary>Null where a part has no denominator: the ratio could not be trusted.</summary>
    private static double? Sum(PeriodPart[] parts) =>
        parts.Any(part => part.Denominator is null) ? null : parts.Sum(part => part.Denominator!.Value);
}
