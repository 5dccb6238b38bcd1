namespace KpiAnalytics.Engine.Domain;

/// <summary>A wider service's involvement from one day to another (care_statuses.csv).</summary>
/// <param name="Ypid">The child.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; null = still open.</param>
public sealed record CareStatus(string Ypid, CareStatusKind Kind, DateOnly Start, DateOnly? End);
