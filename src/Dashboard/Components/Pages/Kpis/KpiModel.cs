using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Kpis;

/// <summary>One KPI of a service and quarter.</summary>
/// <param name="Figure">The headline.</param>
/// <param name="Earlier">The headlines of up to three quarters before, newest first.</param>
/// <param name="SubFigures">The sub-measures' figures of the quarter, of all children.</param>
/// <param name="Categories">The sub-measures by what they are always shown by.</param>
public sealed record KpiModel(
    MeasureResult Figure,
    ImmutableArray<MeasureResult> Earlier,
    ImmutableArray<Comparison> Comparisons,
    ImmutableArray<MeasureResult> SubFigures,
    ImmutableArray<KpiCategories> Categories)
{
    public Measure Measure => Figure.Measure;

    /// <summary>"KPI 2".</summary>
    public string Name => $"KPI {Measure.Id[3..]}";

    /// <summary>"KPI 2: Suitable education, training or employment at the end of the order"; a number that is part of the measure's name stands once.</summary>
    public string Title => $"{Name}: {Measure.Name.Replace($" ({Name})", "", StringComparison.Ordinal)}";

    /// <summary>Null where the KPI has no row in the quarter.</summary>
    /// <param name="rows">Rows of the KPI and its sub-measures, the service's and comparators', of several quarters.</param>
    public static KpiModel? Of(Measure kpi, Period quarter, ImmutableArray<MeasureResult> rows)
    {
        ImmutableArray<MeasureResult> own = [.. rows.Where(row => row.Area.Type == AreaType.Service)];
        ImmutableArray<MeasureResult> headlines =
            [.. own.Where(row => row.Measure.Id == kpi.Id && row.Breakdown.Length == 0).OrderByDescending(row => row.Period.End)];
        if (headlines.FirstOrDefault(row => row.Period == quarter) is not { } figure)
            return null;

        MeasureResult[] ofQuarter = [.. own.Where(row => row.Period == quarter && row.Measure.Id != kpi.Id)];
        return new(
            figure,
            [.. headlines.Where(row => row.Period.End < quarter.End)],
            [.. rows.Where(row => row.Area.Type != AreaType.Service && row.Measure.Id == kpi.Id && row.Breakdown.Length == 0 && row.Period == quarter)
                .Select(row => ComparisonWords.Compare(figure, row))],
            [.. kpi.SubMeasures.SelectMany(sub => ofQuarter.Where(row => row.Measure.Id == sub.Id && row.Breakdown.Length == 0))],
            KpiCategories.Of(kpi, ofQuarter));
    }
}
