using System.Collections;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>An answer's rows, found by what they are about.</summary>
internal sealed class RowTable(ImmutableArray<MeasureResult> rows, Reference reference) : IEnumerable<MeasureResult>
{
    public IEnumerable<MeasureResult> Of(string measure) => rows.Where(row => row.Measure.Id == measure);

    /// <summary>The row of another measure for the same area, period and category.</summary>
    public MeasureResult Same(MeasureResult row, string measure) => Of(measure).Single(other =>
        (other.Area, other.Period, other.Breakdown, other.Category) == (row.Area, row.Period, row.Breakdown, row.Category));

    public string RegionOf(string service) => reference.Services.Single(known => known.Code == service).Region;

    public IEnumerator<MeasureResult> GetEnumerator() => rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
