using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest;

/// <summary>The reference folder as loaded.</summary>
public sealed record LoadedReference(Reference Reference, ImmutableArray<FileTally> Files, FindingList AllFindings)
{
    /// <summary>Of all findings those that are listed.</summary>
    public ImmutableArray<Finding> Findings => AllFindings.Listed;

    /// <summary>The line each accepted record began on.</summary>
    public RecordLines Lines { get; init; } = RecordLines.None;

    /// <summary>How far each column of the files read is filled.</summary>
    public ImmutableArray<FieldFilling> Filled { get; init; } = [];
}
