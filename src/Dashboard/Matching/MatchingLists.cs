using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Matching;

/// <summary>The lists that matching needs, from one set of files or several.</summary>
/// <param name="People">The service's people; empty where no file has them.</param>
/// <param name="Police">Suspects, custody records and the PNC's list.</param>
/// <param name="Findings">Of the lists' own files.</param>
public sealed record MatchingLists(ImmutableArray<ServicePerson> People, PoliceRecords Police, FindingList Findings)
{
    public static readonly MatchingLists None = new([], new PoliceRecords(), new FindingList([], []));

    /// <summary>No list at all.</summary>
    public bool IsEmpty => People.IsEmpty && Police.Suspects.IsEmpty && Police.Custody.IsEmpty && Police.PncEntrants.IsEmpty;

    /// <summary>The files hold a list that matching needs.</summary>
    public static bool AreIn(LoadedInbox inbox) => !None.With(inbox).IsEmpty;

    /// <summary>A table of these rows is one that matching compares.</summary>
    public static bool Holds(string target) => target is "service_people" or "police_suspects" or "police_custody" or "pnc_entrants";

    /// <summary>A list of newer files takes the place of the one of its kind before.</summary>
    public MatchingLists With(LoadedInbox newer)
    {
        FrozenSet<string> joined = newer.Tables.Where(table => table.Use == TableUse.Joined).Select(table => table.Place).ToFrozenSet(StringComparer.Ordinal);
        return new MatchingLists(
            Newer(People, newer.People),
            new PoliceRecords
            {
                Suspects = Newer(Police.Suspects, newer.Police.Suspects),
                Custody = Newer(Police.Custody, newer.Police.Custody),
                PncEntrants = Newer(Police.PncEntrants, newer.Police.PncEntrants),
            },
            Findings.And(newer.AllFindings.Of(joined)));
    }

    private static ImmutableArray<T> Newer<T>(ImmutableArray<T> before, ImmutableArray<T> newer) => newer.IsEmpty ? before : newer;
}
