using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>The work-lists of a drop, row by row held against an extract.</summary>
/// <param name="Rows">What is not as a team says first, then the other rows a team ticked.</param>
/// <param name="IsOfDrop">Against the extract dropped with them; else against the one shown.</param>
public sealed record DropRecheck(ImmutableArray<RecheckedRow> Rows, bool IsOfDrop)
{
    /// <summary>Null where there is no work-list, or no whole extract to hold it against.</summary>
    /// <param name="inbox">The drop as read.</param>
    /// <param name="reference">The reference it was read beside.</param>
    /// <param name="shown">The caseload shown; null = none.</param>
    /// <exception cref="UnreadableInputException">A file is gone.</exception>
    internal static DropRecheck? Of(LoadedInbox inbox, LoadedReference reference, LoadedCaseload? shown) => inbox switch
    {
        { WorkList.IsEmpty: true } => null,
        { Loaded: { } extract, MissingRequired.IsEmpty: true } => Of(QualityReport.Of(extract, reference), inbox, isOfDrop: true),
        { Extract: null } when shown is not null => Of(shown.Quality, inbox, isOfDrop: false),
        _ => null,
    };

    private static DropRecheck Of(QualityReport report, LoadedInbox inbox, bool isOfDrop) =>
        new([.. report.Recheck(inbox.WorkList).OrderByDescending(row => row.IsDisagreement).ThenByDescending(row => row.IsTicked)], isOfDrop);
}
