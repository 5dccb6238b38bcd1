namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>A longer period's counts, made of its parts.</summary>
/// <param name="Numerator">Null where no part was reported.</param>
/// <param name="Denominator">Null where the measure has none.</param>
/// <param name="Missing">How many parts were not reported: the counts are of the others.</param>
public sealed record CombinedPeriods(double? Numerator, double? Denominator, int Missing)
{
    /// <summary>Numerator x multiplier / denominator; of a count the numerator; null where there is none.</summary>
    /// <param name="hasDenominator">False for a plain count.</param>
    public double? Value(int multiplier, bool hasDenominator) =>
        !hasDenominator ? Numerator : Denominator > 0 ? Numerator * multiplier / Denominator : null;
}
