namespace KpiAnalytics.Ingest.Police;

/// <summary>A crime of data.police.uk. It names no age: it is context, and can enter no measure of children.</summary>
/// <param name="CrimeId">Empty for anti-social behaviour.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Force">Reported by.</param>
/// <param name="LsoaCode">Of a point moved to protect people; empty where there is none.</param>
/// <param name="LsoaName">Its name at the time.</param>
/// <param name="CrimeType">As published.</param>
/// <param name="LastOutcome">As published; empty where there is none.</param>
public sealed record StreetCrime(string CrimeId, DateOnly Month, string Force, string LsoaCode, string LsoaName, string CrimeType, string LastOutcome);
