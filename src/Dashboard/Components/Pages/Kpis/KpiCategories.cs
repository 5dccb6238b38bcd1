using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Kpis;

/// <summary>Sub-measures of one letter side by side, by the categories of one breakdown.</summary>
/// <param name="Name">"KPI 1b by accommodation at the start of the order".</param>
/// <param name="Measures">The columns.</param>
/// <param name="Rows">A category's name and its figures, one for each column; null where there is none.</param>
public sealed record KpiCategories(
    string Name, Breakdown Breakdown, ImmutableArray<Measure> Measures, ImmutableArray<(string Category, ImmutableArray<MeasureResult?> Figures)> Rows)
{
    /// <summary>Why there is nothing to show by category; empty = there is.</summary>
    public string NotSupplied =>
        Rows.SelectMany(row => row.Figures).All(figure => figure is null or { Status: ResultStatus.NotSupplied }) ? Notes : "";

    /// <summary>What a reader must know of the figures, each note once.</summary>
    public string Notes => NoteText.Of(Rows.SelectMany(row => row.Figures).OfType<MeasureResult>().SelectMany(figure => figure.Notes).Distinct());

    /// <summary>One table for each letter and breakdown, in the order of the sub-measures.</summary>
    /// <param name="rows">The service's rows of one quarter.</param>
    public static ImmutableArray<KpiCategories> Of(Measure kpi, IReadOnlyCollection<MeasureResult> rows) =>
    [
        .. kpi.SubMeasures
            .SelectMany(sub => sub.AlwaysBy, (sub, breakdown) => (Letter: sub.Id.Split('.')[0], Breakdown: breakdown, Measure: sub))
            .GroupBy(column => (column.Letter, column.Breakdown.Id))
            .Select(table => Of(table.Key.Letter, table.First().Breakdown, [.. table.Select(column => column.Measure)], rows)),
    ];

    private static KpiCategories Of(string letter, Breakdown breakdown, ImmutableArray<Measure> measures, IReadOnlyCollection<MeasureResult> rows) => new(
        $"KPI {letter[3..]} by {string.Join(" and ", breakdown.Dimensions.Select(dimension => dimension.Name.ToLowerInvariant()))}",
        breakdown,
        measures,
        [
            .. breakdown.Cells().Select(breakdown.CategoryOf).Select(category => (
                FilterText.Category(breakdown, category),
                measures.Select(measure => rows.FirstOrDefault(row =>
                    row.Measure.Id == measure.Id && row.Breakdown == breakdown.Id && row.Category == category)).ToImmutableArray())),
        ]);
}
