namespace KpiAnalytics.Engine.Statistics;

/// <summary>One band (a tier by age, say) of an indirectly standardised ratio.</summary>
/// <param name="ReferenceEvents">Events of the reference area in the band, zero or more.</param>
/// <param name="ReferencePopulation">What they arose from, above zero.</param>
/// <param name="LocalPopulation">The local number in the band, zero or more.</param>
public readonly record struct ReferenceStratum(double ReferenceEvents, double ReferencePopulation, double LocalPopulation);
