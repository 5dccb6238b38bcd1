using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest;

/// <summary>The reference folder as loaded.</summary>
public sealed record LoadedReference(Reference Reference, ImmutableArray<FileTally> Files, ImmutableArray<Finding> Findings);
