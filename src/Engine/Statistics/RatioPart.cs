namespace KpiAnalytics.Engine.Statistics;

/// <summary>What one child adds to a ratio: to reoffences per reoffender, its reoffences and 1 if there are any, else 0.</summary>
public readonly record struct RatioPart(double Numerator, double Denominator);
