namespace KpiAnalytics.Engine.Domain;

/// <summary>A special educational or additional learning need (sendaln.csv).</summary>
/// <param name="Ypid">The child.</param>
/// <param name="IsIdentified">Null = not stated.</param>
/// <param name="HasFormalPlan">Null = not stated.</param>
/// <param name="Start">A record without start is not counted.</param>
/// <param name="End">The last day; null = still open.</param>
public sealed record SendRecord(string Ypid, bool? IsIdentified, bool? HasFormalPlan, DateOnly? Start, DateOnly? End);
