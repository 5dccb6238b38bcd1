using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Counts one measure under one filter, for any area and period.</summary>
internal sealed class MeasureCounts
{
    private readonly Caseload _caseload;
    private readonly Measure _measure;
    private readonly Filter _filter;
    private readonly IPeriodCounts _above;
    private readonly IPeriodCounts? _below;

    public MeasureCounts(Caseload caseload, Measure measure, Filter filter)
    {
        (_caseload, _measure, _filter) = (caseload, measure, filter);
        EventTable events = caseload.Events(measure.Events);
        Bitmap rows = RowsThatPass(events, filter);
        _above = Of(events, rows, measure.Above);
        _below = measure.Below.Unit is TallyUnit.None or TallyUnit.Population ? null : Of(events, rows, measure.Below);
    }

    /// <summary>The area's counts, and the mid-years of population used that are not the rule's own.</summary>
    public (Counts Counts, IReadOnlyCollection<int> OtherYears) In(ComparedArea area, Period period)
    {
        long above = area.Members.Sum(service => _above.Count(service, period));
        int divisor = area.IsMean ? area.Members.Length : 1;
        if (_measure.Below != Tally.Population)
        {
            return (new Counts(above, _below is null ? null : area.Members.Sum(service => _below.Count(service, period)), divisor), []);
        }

        int year = PopulationTable.YearFor(period);
        var found = area.Members.Select(service => _caseload.Population.Find(service, year)).ToList();
        long?[] residents = [.. found.Select(service => service?.Population.Count(_filter))];
        long? below = residents.Contains(null) ? null : residents.Sum();
        int[] otherYears = [.. found.OfType<(int Year, PopulationYear)>().Select(service => service.Year).Where(used => used != year).Distinct().Order()];
        return (new Counts(above, below, divisor), below is null ? [] : otherYears);
    }

    private static Bitmap RowsThatPass(EventTable events, Filter filter) => filter.Terms
        .Select(term => term.Codes.Select(code => events.Category(term.Dimension, code)).Aggregate((rows, more) => rows.Or(more)))
        .Aggregate(events.All, (rows, more) => rows.And(more));

    private static IPeriodCounts Of(EventTable events, Bitmap rows, Tally tally) =>
        tally == Tally.Children ? new DistinctChildren(events, rows) : QuarterlyCounts.Of(events, rows, tally);
}
