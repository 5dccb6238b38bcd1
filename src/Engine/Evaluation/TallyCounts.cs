using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// Everything one question counts, counted once: measures that share a tally under the same filter share its counts, and
/// filters on the same events their bitmap.
/// </summary>
/// <param name="caseload">Its areas were found before: those of days first asked for later have no place here.</param>
internal sealed class TallyCounts(Caseload caseload)
{
    private readonly int _areas = caseload.Areas.Count;
    private readonly Dictionary<(EventKind Events, Filter Filter), Bitmap> _passing = [];
    private readonly Dictionary<(EventKind Events, Filter Filter, Tally Tally), IPeriodCounts> _counts = [];
    private readonly Dictionary<Filter, AreaResidents> _residents = [];

    /// <summary>A tally among events, by service and period.</summary>
    public IPeriodCounts Of(EventKind events, Filter filter, Tally tally)
    {
        var key = (events, filter, tally);
        return _counts.TryGetValue(key, out var counts) ? counts : _counts[key] = Count(caseload.Events(events), Passing(events, filter), tally);
    }

    /// <summary>The rows of events that pass a filter.</summary>
    public Bitmap Passing(EventKind events, Filter filter) =>
        _passing.TryGetValue((events, filter), out var rows) ? rows : _passing[(events, filter)] = caseload.Events(events).Passing(filter);

    /// <summary>The residents who pass a filter.</summary>
    public AreaResidents Residents(Filter filter) =>
        _residents.TryGetValue(filter, out var found) ? found : _residents[filter] = new AreaResidents(caseload.Population.Of(filter), _areas);

    /// <summary>Of some rows those a tally counts among: all its facts hold, and none of its exceptions.</summary>
    public static Bitmap RowsOf(EventTable events, Bitmap rows, Tally tally)
    {
        foreach (Fact fact in tally.Facts)
        {
            rows = rows.And(events.Facts[fact]);
        }

        foreach (Fact fact in tally.Except)
        {
            rows = rows.AndNot(events.Facts[fact]);
        }

        return rows;
    }

    private IPeriodCounts Count(EventTable events, Bitmap rows, Tally tally)
    {
        // The commonest of all: rows for which one fact holds need no bitmap of their own.
        if (tally is { Unit: TallyUnit.Rows, Facts: [var only], Except.IsEmpty: true })
        {
            return new QuarterlyCounts(events, rows.CountBefore(events.Cells, new OnceWhere(events.Facts[only])), _areas);
        }

        rows = RowsOf(events, rows, tally);
        return tally.Unit == TallyUnit.Children ? new DistinctChildren(events, rows) : QuarterlyCounts.Of(events, rows, tally, _areas);
    }
}
