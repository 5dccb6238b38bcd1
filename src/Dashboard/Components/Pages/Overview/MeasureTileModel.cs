using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Overview;

/// <summary>One measure as a board reads it: the newest figure that can be used, the year before, and the comparators.</summary>
/// <param name="Figure">The newest mature figure; where all are immature, the newest.</param>
/// <param name="YearBefore">The same kind of period a year earlier; null where the extract does not reach back.</param>
/// <param name="Trend">The service's figures of this kind of period, oldest first.</param>
/// <param name="NewestImmature">The last period whose follow-up is not over, where it is newer than the figure's.</param>
public sealed record MeasureTileModel(
    MeasureResult Figure,
    MeasureResult? YearBefore,
    ImmutableArray<Comparison> Comparisons,
    ImmutableArray<MeasureResult> Trend,
    Period? NewestImmature)
{
    public Measure Measure => Figure.Measure;

    /// <summary>Null where there is no row: no whole period of the kind lies in the extract.</summary>
    /// <param name="rows">The measure's rows of one kind of period, service and comparators.</param>
    /// <param name="notAfter">Periods that end later are left out; null = none is.</param>
    public static MeasureTileModel? Of(Measure measure, ImmutableArray<MeasureResult> rows, DateOnly? notAfter)
    {
        ImmutableArray<MeasureResult> trend =
        [
            .. rows.Where(row => row.Measure.Id == measure.Id && row.Breakdown.Length == 0 && row.Area.Type == AreaType.Service && !(row.Period.End > notAfter)).OrderBy(row => row.Period.End),
        ];
        if (trend.IsEmpty)
            return null;

        MeasureResult figure = trend.LastOrDefault(row => row.Status != ResultStatus.Immature) ?? trend[^1];
        return new(
            figure,
            trend.FirstOrDefault(row => row.Period == figure.Period.YearBefore()),
            [.. rows.Where(row => row.Area.Type != AreaType.Service && row.Period == figure.Period).Select(row => ComparisonWords.Compare(figure, row))],
            trend,
            trend[^1].Period == figure.Period ? null : trend[^1].Period);
    }
}
