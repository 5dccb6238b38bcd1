namespace KpiAnalytics.Engine.Statistics;

/// <summary>One band (a year of age, a tier) of a directly standardised rate.</summary>
/// <param name="Events">Local events in the band, zero or more.</param>
/// <param name="Population">What they arose from locally, above zero.</param>
/// <param name="StandardPopulation">The band's weight: its size in the standard population, zero or more.</param>
public readonly record struct Stratum(double Events, double Population, double StandardPopulation);
