namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>The counts of one period that is part of a longer one.</summary>
/// <param name="Numerator">Null = nothing was reported for the period.</param>
/// <param name="Denominator">Null = the measure has none, or it was not reported.</param>
public readonly record struct PeriodPart(double? Numerator, double? Denominator = null);
