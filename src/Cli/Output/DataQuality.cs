using System.Collections.Immutable;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Cli.Output;

/// <summary>What became of every row of every file, and every finding.</summary>
internal sealed record DataQuality(ImmutableArray<FileTally> Files, ImmutableArray<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Level == FindingLevel.Error);
}
