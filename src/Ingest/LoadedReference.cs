using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest;

/// <summary>The reference folder as loaded.</summary>
public sealed record LoadedReference(Reference Reference, ImmutableArray<FileTally> Files, ImmutableArray<Finding> Findings)
{
    /// <summary>The findings beyond those listed, by their numbers.</summary>
    public ImmutableArray<UnlistedFindings> Unlisted { get; init; } = [];

    /// <summary>The findings with those that are not listed.</summary>
    public FindingList AllFindings => new(Findings, Unlisted);

    /// <summary>The line each accepted record began on.</summary>
    public RecordLines Lines { get; init; } = RecordLines.None;

    /// <summary>How far each column of the files read is filled.</summary>
    public ImmutableArray<FieldFilling> Filled { get; init; } = [];
}
