using System.Collections.Frozen;
using System.Runtime.InteropServices;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A tally of one service and period taken apart by child.</summary>
internal sealed class ChildCounts(Caseload caseload, EventKind kind, Tally tally, Filter filter)
{
    private readonly EventTable _events = caseload.Events(kind);
    private readonly Bitmap _rows = TallyCounts.RowsOf(caseload.Events(kind), caseload.Events(kind).Passing(filter), tally);

    /// <summary>Children by id, each with what it has; those with nothing are left out.</summary>
    public FrozenDictionary<string, long> In(string service, Period period)
    {
        Dictionary<int, long> counts = [];
        int place = caseload.Services.PlaceOf(service);
        if (place != ServiceList.Unknown)
        {
            Add(counts, place, period);
        }

        return counts.Where(child => child.Value > 0).ToFrozenDictionary(child => caseload.Histories.Places.Ypid(child.Key), child => child.Value, StringComparer.Ordinal);
    }

    private void Add(Dictionary<int, long> counts, int service, Period period)
    {
        HashSet<(int Quarter, int Child, int Victim)> counted = [];
        for (Quarter quarter = period.First; quarter <= period.Last; quarter += 1)
        {
            (int start, int end) = _events.Slice(service, quarter, quarter);
            foreach (int row in _rows.Rows(start, end))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, _events.Children[row], out _) += UnitsOf(row, quarter.Number, counted);
            }
        }
    }

    private long UnitsOf(int row, int quarter, HashSet<(int, int, int)> counted) => tally.Unit switch
    {
        TallyUnit.Rows => 1,
        TallyUnit.Sum => _events.Amounts[tally.Amount][row],
        TallyUnit.Children => counted.Add((0, _events.Children[row], 0)) ? 1 : 0,
        TallyUnit.ChildrenPerQuarter => counted.Add((quarter, _events.Children[row], 0)) ? 1 : 0,
        TallyUnit.VictimsPerQuarter => counted.Add((quarter, _events.Children[row], _events.Victims[row])) ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(row), tally.Unit, "No child stands behind such a tally."),
    };
}
