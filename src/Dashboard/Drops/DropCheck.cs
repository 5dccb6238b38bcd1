using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>A drop read but not shown: what loading it would do.</summary>
/// <param name="Inbox">What was read.</param>
/// <param name="Effect">What loading does.</param>
/// <param name="Reference">The reference it was read beside.</param>
/// <param name="Before">What was shown when it was read: shown something else since, it must be read again.</param>
public sealed record DropCheck(LoadedInbox Inbox, DropEffect Effect, LoadedReference Reference, ShownDrops Before)
{
    /// <param name="inbox">What was read.</param>
    /// <param name="shown">The caseload shown; null = none.</param>
    internal static DropEffect EffectOf(LoadedInbox inbox, LoadedCaseload? shown) => inbox switch
    {
        { Extract: not null, MissingRequired.IsEmpty: true } => DropEffect.ReplacesExtract,
        { Extract: not null } => DropEffect.Incomplete,
        _ when MatchingLists.AreIn(inbox) && shown is not null && !HoldsReference(inbox) => DropEffect.AddsLists,
        _ when !HoldsReference(inbox) => DropEffect.Nothing,
        _ => shown is null ? DropEffect.Incomplete : DropEffect.AddsReference,
    };

    private static bool HoldsReference(LoadedInbox inbox) => inbox.Tables.Any(table => table is { Use: TableUse.Reference, Status: RecognitionStatus.Recognised });
}
