namespace KpiAnalytics.Ingest.Matching;

/// <summary>A pair worth keeping, by its places in the columns.</summary>
/// <param name="Child">The child's place.</param>
/// <param name="Nominal">The nominal's place.</param>
/// <param name="Pattern">How the fields stand.</param>
/// <param name="Pass">The first pass that found the pair.</param>
/// <param name="Weight">The pair's weight, taken by itself.</param>
internal readonly record struct Candidate(int Child, int Nominal, int Pattern, int Pass, double Weight);
