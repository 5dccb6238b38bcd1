using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>
/// First-time entrants as the service's records count them against those published from the Police National Computer, in children, with the possible
/// reasons for the difference (spec 4.3). Reasons are possibilities in a fixed order of evidence: no probability, no score, and they need not add up to the difference.
/// </summary>
public sealed record EntryReconciliation
{
    public required string Service { get; init; }

    public required Period Period { get; init; }

    /// <summary>First-time entrants of the service's records, as the measure <c>fte.rate</c> counts.</summary>
    public required int Local { get; init; }

    /// <summary>What was published; null where nothing was.</summary>
    public required PncCount? Published { get; init; }

    /// <summary>The list the children are held against; null where none was given that covers the service and period, and the count takes its place.</summary>
    public required PncList? List { get; init; }

    /// <summary>Children on the PNC's side: rows of the list, else as published; null = not known.</summary>
    public required int? Pnc { get; init; }

    /// <summary>
    /// Children counted here that the PNC may not count. Against a count, those with a reason; against a list, all who are not on it.
    /// </summary>
    public required ImmutableArray<DoubtedEntry> CountedHere { get; init; }

    /// <summary>Children not counted here that the PNC may count. Against a count, those with a reason; against a list, all who are on it and not counted here.</summary>
    public required ImmutableArray<DoubtedEntry> NotCountedHere { get; init; }

    /// <summary>
    /// Rows of the list that are no child, by day: matched to nobody, waiting for review, or a child the list has already. Empty against a count. Against a list,
    /// the difference is the children counted here alone less those not counted here and less these.
    /// </summary>
    public required ImmutableArray<PncEntry> WithoutChild { get; init; }

    /// <summary>Here less PNC, in children; null where the PNC's side is not known.</summary>
    public int? Difference => Local - Pnc;

    /// <summary>How many children have a reason, by reason, on either side.</summary>
    public static int CountOf(IEnumerable<DoubtedEntry> entries, EntryReason reason) =>
        entries.Count(entry => entry.Reasons.Any(found => found.Reason == reason));

    /// <param name="service">The service's code.</param>
    /// <param name="pncList">The children the PNC counts; null = the published count, as it is for a period or a service the list does not cover.</param>
    public static EntryReconciliation Of(JoinedCaseload joined, string service, Period period, PncList? pncList = null)
    {
        ArgumentNullException.ThrowIfNull(joined);
        PncList? list = pncList?.Covers(service, period) == true ? pncList : null;
        ImmutableArray<PncEntry> rows = list?.In(period) ?? [];
        FrozenSet<string> listed = rows.Select(entry => entry.Ypid).Where(ypid => list?.Of(ypid) is { } entry && period.Contains(entry.Date)).ToFrozenSet(StringComparer.Ordinal);
        PncCount? published = PncCount.Of(joined.Caseload, service, period);
        FrozenSet<string> local = LocalEntries.Of(joined.Caseload, service, period);
        var here = new CountedHereReasons(joined, period, list);
        var elsewhere = new NotCountedReasons(joined, service, period, list);
        return new EntryReconciliation
        {
            Service = service,
            Period = period,
            Local = local.Count,
            Published = published,
            List = list,
            Pnc = list is null ? published?.Children : rows.Length,
            CountedHere = Sorted(local.Where(ypid => !listed.Contains(ypid)).Select(here.Of), keepsAll: list is not null),
            NotCountedHere = Sorted((list is null ? elsewhere.Children : listed).Where(ypid => !local.Contains(ypid)).Select(elsewhere.Of), keepsAll: list is not null),
            WithoutChild = [.. rows.Where(entry => list?.Of(entry.Ypid) != entry)],
        };
    }

    // The first reason first, as in the enumeration; those without one last.
    private static ImmutableArray<DoubtedEntry> Sorted(IEnumerable<DoubtedEntry> entries, bool keepsAll) =>
    [
        .. entries.Where(entry => keepsAll || !entry.Reasons.IsEmpty)
            .OrderBy(entry => entry.Reasons.IsEmpty ? int.MaxValue : (int)entry.Reasons[0].Reason)
            .ThenBy(entry => entry.Date).ThenBy(entry => entry.Ypid, StringComparer.Ordinal),
    ];
}
