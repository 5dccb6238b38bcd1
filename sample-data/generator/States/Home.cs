namespace KpiAnalytics.SampleData.States;

/// <summary>A kind of accommodation and whether it suits the child.</summary>
internal sealed record Home(string Type, string Suitability);
