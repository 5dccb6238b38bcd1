namespace KpiAnalytics.Engine.Domain;

/// <summary>One release from custody (custody_releases.csv).</summary>
/// <param name="Ypid">The child released.</param>
/// <param name="Date">The day of release.</param>
/// <param name="OffenceId">The offence whose custodial outcome ends; empty = not given.</param>
public sealed record CustodyRelease(string Ypid, DateOnly Date, string OffenceId);
