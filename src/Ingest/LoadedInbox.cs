using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest;

/// <summary>Any files as loaded.</summary>
public sealed record LoadedInbox
{
    /// <summary>Every table found and what it was taken for.</summary>
    public required ImmutableArray<RecognisedTable> Tables { get; init; }

    /// <summary>The case-level records and template figures; null where no table holds any.</summary>
    public required Extract? Extract { get; init; }

    /// <summary>
    /// Of children, offences and outcomes, the files of records no table filled: measures cannot be computed without them. Empty for quarterly returns
    /// alone, which give the KPIs they hold.
    /// </summary>
    public required ImmutableArray<string> MissingRequired { get; init; }

    /// <summary>The reference given with what the files add to it; null where there is neither.</summary>
    public required Reference? Reference { get; init; }

    /// <summary>The service's list of its children with names, for matching; empty where no table is one.</summary>
    public ImmutableArray<ServicePerson> People { get; init; } = [];

    public required PoliceRecords Police { get; init; }

    /// <summary>The rows of work-lists that teams filled in; empty where no table is one.</summary>
    public ImmutableArray<WorkListRow> WorkList { get; init; } = [];

    /// <summary>What became of each table's rows. Columns that become rows count one for each figure.</summary>
    public required ImmutableArray<FileTally> Files { get; init; }

    public required FindingList AllFindings { get; init; }

    /// <summary>Of all findings those that are listed.</summary>
    public ImmutableArray<Finding> Findings => AllFindings.Listed;

    /// <summary>The extract with all that is known of its files; null where no table holds any.</summary>
    public LoadedExtract? Loaded => Extract is null ? null : new LoadedExtract(Extract, Files, AllFindings) { Lines = Lines, Filled = Filled, Sources = Sources };

    /// <summary>The table each accepted record was read from and the line it began on.</summary>
    internal RecordLines Lines { get; init; } = RecordLines.None;

    internal ImmutableArray<FieldFilling> Filled { get; init; } = [];

    internal SourceTables Sources { get; init; } = SourceTables.None;
}
