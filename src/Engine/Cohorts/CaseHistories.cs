using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>The records child by child, for analyses that look at children and not at counts alone.</summary>
internal sealed class CaseHistories
{
    private readonly ImmutableArray<Release> _releases;
    private readonly int[] _releaseStarts;
    private readonly string[] _ypids;

    /// <param name="end">The extract's end.</param>
    public CaseHistories(Extract extract, ServiceList services, DateOnly end)
    {
        var sorter = new RecordSorter(extract, services);
        Outcomes = new Outcomes(sorter.Columns(), end);
        Records = new CaseRecords(extract, sorter.Places, services);
        _releases = Release.Of(extract.CustodyReleases ?? [], sorter.Places, Outcomes, end);
        _releaseStarts = Release.Starts(_releases, Outcomes.Columns.Children);
        _ypids = [.. extract.Children.Select(child => child.Ypid).Order(StringComparer.Ordinal)];
    }

    /// <summary>The outcomes as they stand on the extract's end.</summary>
    public Outcomes Outcomes { get; }

    public CaseRecords Records { get; }

    /// <summary>The pseudonymous id of a child, by place.</summary>
    public string YpidOf(int child) => _ypids[child];

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
            cohorts.AddRows(child, _releases.AsSpan()[_releaseStarts[child].._releaseStarts[child + 1]], rows);
        }

        return [.. rows.Where(row => row.Service == service && period.Contains(DateOnly.FromDayNumber(row.Day)))];
    }
}
