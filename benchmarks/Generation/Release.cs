namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>A release from custody. Child and offence by place; <c>-1</c> = linked to no offence.</summary>
internal readonly record struct Release(int Child, int Day, int Offence);
