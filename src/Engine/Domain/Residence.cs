namespace KpiAnalytics.Engine.Domain;

/// <summary>Where a child lived from one day to another (residences.csv).</summary>
/// <param name="Ypid">The child.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; null = still there.</param>
/// <param name="Type">The column of KPI 1b.</param>
/// <param name="Suitability">A state with none stated is ignored.</param>
public sealed record Residence(string Ypid, DateOnly Start, DateOnly? End, AccommodationType Type, Suitability Suitability);
