namespace KpiAnalytics.Engine.Domain;

/// <summary>One court hearing (hearings.csv).</summary>
/// <param name="Ypid">The child.</param>
/// <param name="HearingId">The hearing's id; one hearing may stand on several rows, one for each offence.</param>
/// <param name="Date">The day of the hearing.</param>
/// <param name="OffenceId">The offence heard; empty = not given.</param>
/// <param name="CourtType">The kind of court.</param>
/// <param name="Decision">What was decided until the next hearing.</param>
public sealed record Hearing(string Ypid, string HearingId, DateOnly Date, string OffenceId, CourtType CourtType, RemandDecision Decision);
