using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>The records sorted child by child: what the tables of events are made from, and what analyses look children up in.</summary>
internal sealed class CaseHistories
{
    private readonly ImmutableArray<Release> _releases;
    private readonly int[] _releaseStarts;
    private readonly Lazy<CaseRecords> _records;

    /// <param name="releases">Those that can count, sorted by child.</param>
    /// <param name="records">The records around the offences; sorted when first asked for.</param>
    private CaseHistories(Outcomes outcomes, ImmutableArray<Release> releases, RecordPlaces places, Func<CaseRecords> records)
    {
        (Outcomes, _releases, Places, _records) = (outcomes, releases, places, new Lazy<CaseRecords>(records));
        _releaseStarts = Grouping.Starts([.. releases.Select(release => release.Child)], outcomes.Columns.Children);
    }

    /// <summary>The outcomes as they stand on the extract's end.</summary>
    public Outcomes Outcomes { get; }

    public CaseRecords Records => _records.Value;

    /// <summary>Where the children and offences of ids are.</summary>
    public RecordPlaces Places { get; }

    /// <param name="end">The extract's end.</param>
    public static CaseHistories Of(Extract extract, ServiceList services, DateOnly end)
    {
        var sorter = new RecordSorter(extract, services);
        var outcomes = new Outcomes(sorter.Columns(), end);
        ImmutableArray<Release> releases = Release.Of(extract.CustodyReleases ?? [], sorter.Places, outcomes, end);
        return new CaseHistories(outcomes, releases, sorter.Places, () => new CaseRecords(extract, sorter.Places, services));
    }

    /// <summary>Of offences that are in columns already.</summary>
    /// <param name="around">Has no records around the offences.</param>
    public static CaseHistories OfOffences(RecordColumns columns, ImmutableArray<Release> releases, Extract around, ServiceList services, DateOnly end)
    {
        var places = new RecordPlaces(new ChildPlaces([]), [], [0]);
        return new CaseHistories(new Outcomes(columns, end), releases, places, () => new CaseRecords(around, places, services));
    }

    /// <summary>A child's releases, by day.</summary>
    public ReadOnlySpan<Release> ReleasesOf(int child) => _releases.AsSpan()[_releaseStarts[child].._releaseStarts[child + 1]];

    /// <summary>
    /// The cohort entries of a service and period: the rows the reoffending figures count, by child and then by day. A child
    /// has one for each quarter it has an index event in.
    /// </summary>
    /// <param name="index">The table of index events.</param>
    /// <param name="service">By place.</param>
    public ImmutableArray<EventRow> Entries(EventTable index, int service, Period period)
    {
        (int start, int end) = index.Slice(service, period.First, period.Last);
        var cohorts = new ChildCohorts(Outcomes);
        List<EventRow> rows = [];
        foreach (int child in index.Children[start..end].Distinct().Order())
        {
            cohorts.AddRows(child, ReleasesOf(child), rows);
        }

        return [.. rows.Where(row => row.Service == service && period.Contains(DateOnly.FromDayNumber(row.Day)))];
    }
}
