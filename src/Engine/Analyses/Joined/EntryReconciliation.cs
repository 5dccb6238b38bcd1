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

    /// <summary>What was published; null where nothing was, and where a list of children was given in its place.</summary>
    public required PncCount? Published { get; init; }

    /// <summary>Children on the PNC's side: of the list given, else as published; null = not known.</summary>
    public required int? Pnc { get; init; }

    /// <summary>
    /// Children counted here that the PNC may not count. Against a count, those with a reason; against a list, all who are not on it.
    /// </summary>
    public required ImmutableArray<DoubtedEntry> CountedHere { get; init; }

    /// <summary>Children not counted here that the PNC may count. Against a count, those with a reason; against a list, all who are on it and not counted here.</summary>
    public required ImmutableArray<DoubtedEntry> NotCountedHere { get; init; }

    /// <summary>Here less PNC, in children; null where the PNC's side is not known.</summary>
    public int? Difference => Local - Pnc;

    /// <summary>How many children have a reason, by reason, on either side.</summary>
    public static int CountOf(IEnumerable<DoubtedEntry> entries, EntryReason reason) =>
        entries.Count(entry => entry.Reasons.Any(found => found.Reason == reason));

    /// <param name="service">The service's code.</param>
    /// <param name="pncList">Ids of the children the PNC counts in the period, where a list is at hand; null = the published count.</param>
    public static EntryReconciliation Of(JoinedCaseload joined, string service, Period period, IEnumerable<string>? pncList = null)
    {
        ArgumentNullException.ThrowIfNull(joined);
        FrozenSet<string>? list = pncList?.ToFrozenSet(StringComparer.Ordinal);
        PncCount? published = list is null ? PncCount.Of(joined.Caseload, service, period) : null;
        FrozenSet<string> local = LocalEntries.Of(joined.Caseload, service, period);
        var here = new CountedHereReasons(joined, period);
        var elsewhere = new NotCountedReasons(joined, service, period);
        return new EntryReconciliation
        {
            Service = service,
            Period = period,
            Local = local.Count,
            Published = published,
            Pnc = list?.Count ?? published?.Children,
            CountedHere = Sorted(local.Where(ypid => list?.Contains(ypid) != true).Select(here.Of), keepsAll: list is not null),
            NotCountedHere = Sorted(
                (list ?? elsewhere.Children.ToFrozenSet(StringComparer.Ordinal)).Where(ypid => !local.Contains(ypid)).Select(elsewhere.Of), keepsAll: list is not null),
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
