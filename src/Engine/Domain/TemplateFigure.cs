namespace KpiAnalytics.Engine.Domain;

/// <summary>
/// A KPI figure a service keyed into the quarterly return (kpi_templates.csv, a file of ours). Where a service's template has
/// any positive count for a KPI and quarter, its figures win for the whole KPI (spec 5.0).
/// </summary>
/// <param name="Service">The service that reported.</param>
/// <param name="Quarter">The quarter reported on.</param>
/// <param name="Measure">The measure's id: <c>kpi2</c>, <c>kpi2a.end_suitable</c>.</param>
/// <param name="Breakdown">Empty = all children.</param>
/// <param name="Category">Empty = all children.</param>
/// <param name="Numerator">Above the line.</param>
/// <param name="Denominator">Below the line; null = the measure has none.</param>
public sealed record TemplateFigure(
    string Service, Quarter Quarter, string Measure, string Breakdown, string Category, long Numerator, long? Denominator);
