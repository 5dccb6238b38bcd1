namespace KpiAnalytics.Engine.Domain;

/// <summary>An offence a programme answers to (programme_offences.csv): a programme's outcomes are all outcomes of its offences.</summary>
public sealed record ProgrammeOffence(string Ypid, string ProgrammeId, string OffenceId);
