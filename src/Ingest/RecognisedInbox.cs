using System.Collections.Immutable;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest;

/// <summary>What a set of files was taken for, before anything is loaded.</summary>
/// <param name="Tables">Every table found, in the order of the files.</param>
/// <param name="AllFindings">Files and sheets that cannot be read, and how others were read.</param>
public sealed record RecognisedInbox(ImmutableArray<RecognisedTable> Tables, FindingList AllFindings)
{
    /// <summary>Of all findings those that are listed.</summary>
    public ImmutableArray<Finding> Findings => AllFindings.Listed;

    /// <summary>A table that can be read holds case-level records or template figures.</summary>
    public bool HoldsExtract => Tables.Any(table => table.Status == RecognitionStatus.Recognised && table.Use == TableUse.Extract);

    /// <summary>The tables that are not read until an analyst confirms them.</summary>
    public ImmutableArray<RecognisedTable> ToConfirm => [.. Tables.Where(table => table.Status == RecognitionStatus.NeedsConfirmation)];
}
