namespace KpiAnalytics.SampleData.Police;

/// <summary>One line of truth.csv: this nominal is this child. A child held under two ids has a line for each.</summary>
public sealed record TrueLink(string NominalId, string Ypid);
