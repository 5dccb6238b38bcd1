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
    string Service, Quarter Quarter, string Measure, string Breakdown, string Category, long Numerator, long? Denominator)
{
    /// <summary>The KPI the measure's id belongs to: <c>kpi2</c> of <c>kpi2a.end_suitable</c>; the id itself where it is no KPI's.</summary>
    public string Kpi
    {
        get
        {
            int digits = Measure.StartsWith("kpi", StringComparison.Ordinal) ? 3 : Measure.Length;
            while (digits < Measure.Length && char.IsAsciiDigit(Measure[digits]))
            {
                digits++;
            }

            return Measure[..digits];
        }
    }

    /// <summary>A count is above nought: the return then stands for the whole KPI and quarter.</summary>
    public bool IsPositive => Numerator > 0 || Denominator > 0;
}
