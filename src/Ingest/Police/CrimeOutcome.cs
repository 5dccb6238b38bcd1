namespace KpiAnalytics.Ingest.Police;

/// <summary>An outcome of data.police.uk; a crime may have several. It names no age.</summary>
/// <param name="CrimeId">The crime.</param>
/// <param name="Month">The first day of the month of the outcome.</param>
/// <param name="Force">Reported by.</param>
/// <param name="LsoaCode">Empty where there is none.</param>
/// <param name="Outcome">As published.</param>
public sealed record CrimeOutcome(string CrimeId, DateOnly Month, string Force, string LsoaCode, string Outcome);
