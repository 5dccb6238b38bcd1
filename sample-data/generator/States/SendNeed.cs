namespace KpiAnalytics.SampleData.States;

/// <summary>One record of special educational needs.</summary>
internal sealed record SendNeed(bool IsIdentified, bool HasPlan, DateOnly? Start, DateOnly? End);
