using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Ingest;

/// <summary>An extract as loaded: the accepted records, what became of each file's rows, and the findings.</summary>
public sealed record LoadedExtract(Extract Extract, ImmutableArray<FileTally> Files, FindingList AllFindings)
{
    /// <summary>Of all findings those that are listed.</summary>
    public ImmutableArray<Finding> Findings => AllFindings.Listed;

    /// <summary>The table each accepted record was read from and the line it began on.</summary>
    public RecordLines Lines { get; init; } = RecordLines.None;

    /// <summary>The tables it was read from.</summary>
    public SourceTables Sources { get; init; } = SourceTables.None;

    /// <summary>How far each column of the files read is filled.</summary>
    public ImmutableArray<FieldFilling> Filled { get; init; } = [];
}
