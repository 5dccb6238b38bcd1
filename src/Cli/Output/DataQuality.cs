using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Cli.Output;

/// <summary>The report of an extract, and the service whose figures its effects are of.</summary>
internal sealed record DataQuality(QualityReport Report, string Service)
{
    public ImmutableArray<FileTally> Files => Report.Files;

    public FindingList Findings => Report.AllFindings;

    public bool HasErrors => Findings.CountOf(FindingLevel.Error) > 0;
}
