namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>Takes what is told at once, on the same thread.</summary>
internal sealed class ImmediateProgress(List<LoadProgress> told) : IProgress<LoadProgress>
{
    public void Report(LoadProgress value) => told.Add(value);
}
