using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest;

/// <summary>An extract as loaded: the accepted records, what became of each file's rows, and every finding.</summary>
public sealed record LoadedExtract(Extract Extract, ImmutableArray<FileTally> Files, ImmutableArray<Finding> Findings);
