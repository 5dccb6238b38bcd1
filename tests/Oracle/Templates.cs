using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Counting;

namespace KpiAnalytics.Oracle;

/// <summary>One service's counts of one span, and where they come from.</summary>
/// <param name="Above">Above the line.</param>
/// <param name="Below">Below the line.</param>
/// <param name="IsFromTemplate">True where the service keyed them into the quarterly return.</param>
/// <param name="Lacks">True where the quarterly return was used and does not hold the figure.</param>
internal readonly record struct TemplatedCount(long Above, long Below, bool IsFromTemplate, bool Lacks);

/// <summary>
/// "If a service's template has any positive total/headline for that quarter, template values win for the whole KPI; otherwise
/// case-level values are used" (spec 5.0).
/// </summary>
internal sealed class Templates(Extract extract)
{
    private readonly ILookup<(string, Quarter), TemplateFigure> _returns = extract.TemplateFigures.ToLookup(row => (row.Service, row.Quarter));

    private readonly HashSet<(string Kpi, string Service, Quarter)> _used =
        [.. extract.TemplateFigures.Where(row => row.Numerator > 0 || row.Denominator > 0).Select(row => (Figure.KpiOf(row.Measure), row.Service, row.Quarter))];

    /// <summary>True where every service's return is used in every quarter.</summary>
    public bool HoldAll(Figure figure, MemberArea area, Period period) => figure.Kpi.Length > 0 && area.Members.All(service =>
        Enumerable.Range(0, period.Quarters).All(i => _used.Contains((figure.Kpi, service, period.First + i))));

    /// <summary>True where some service's return is used that does not hold the figure.</summary>
    public bool Lack(Figure figure, Tables tables, MemberArea area, Period period, Cell cell) =>
        figure.Kpi.Length > 0 && Counts(figure, tables, area, period, cell).Any(count => count.Lacks);

    /// <summary>"Twelve months are their quarters' rows added" for the KPIs; other figures are counted over the whole period.</summary>
    public TemplatedCount[] Counts(Figure figure, Tables tables, MemberArea area, Period period, Cell cell)
    {
        Period[] spans = figure.Kpi.Length == 0
            ? [period]
            : [.. Enumerable.Range(0, period.Quarters).Select(i => Period.Ending(PeriodKind.Quarter, period.First + i)!.Value)];
        return [.. area.Members.SelectMany(service => spans.Select(span => Count(figure, tables, service, span, cell)))];
    }

    private TemplatedCount Count(Figure figure, Tables tables, string service, Period span, Cell cell) =>
        figure.Kpi.Length > 0 && _used.Contains((figure.Kpi, service, span.First))
            ? FromTemplate(figure, service, span.First, cell)
            : new(figure.Above.Count(tables, service, span, cell), figure.Below?.Count(tables, service, span, cell) ?? 0, false, false);

    /// <summary>The row of the same measure and category; a return cannot be filtered.</summary>
    private TemplatedCount FromTemplate(Figure figure, string service, Quarter quarter, Cell cell)
    {
        TemplateFigure? row = _returns[(service, quarter)].FirstOrDefault(row => row.Measure == figure.Id
            && row.Breakdown == cell.Breakdown && row.Category == cell.Category);
        return row is null || cell.Filter.Length > 0
            ? new(0, 0, true, true)
            : new(row.Numerator, row.Denominator ?? 0, true, false);
    }
}
