namespace KpiAnalytics.SampleData.States;

/// <summary>A state from one day to another, both included; no end = still so.</summary>
internal sealed record Stay<T>(DateOnly Start, DateOnly? End, T State);
