namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>A number a sheet shows as a percentage.</summary>
internal readonly record struct Share(double Value);
