using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>What services keyed into their quarterly KPI returns.</summary>
internal sealed class TemplateTable
{
    private readonly FrozenDictionary<(int Service, Quarter Quarter, string Measure, string Breakdown, string Category), TemplateFigure> _figures;
    private readonly FrozenSet<(int Service, Quarter Quarter, string Kpi)> _reported;

    public TemplateTable(Extract extract, ServiceList services)
    {
        (int Service, TemplateFigure Figure)[] known =
            [.. extract.TemplateFigures.Select(figure => (services.PlaceOf(figure.Service), figure)).Where(pair => pair.Item1 != ServiceList.Unknown)];
        _figures = known.DistinctBy(pair => Key(pair.Service, pair.Figure))
            .ToFrozenDictionary(pair => Key(pair.Service, pair.Figure), pair => pair.Figure);
        _reported = known.Where(pair => pair.Figure.IsPositive)
            .Select(pair => (pair.Service, pair.Figure.Quarter, pair.Figure.Kpi))
            .ToFrozenSet();
    }

    /// <summary>True where the service's return has any positive count for the KPI and quarter: it then wins for the whole KPI.</summary>
    public bool IsReported(int service, Quarter quarter, string kpi) => _reported.Contains((service, quarter, kpi));

    public bool IsEmpty => _reported.Count == 0;

    /// <summary>The figure as keyed; null where the return does not hold it.</summary>
    public TemplateFigure? Find(int service, Quarter quarter, string measure, string breakdown, string category) =>
        _figures.GetValueOrDefault((service, quarter, measure, breakdown, category));

    private static (int, Quarter, string, string, string) Key(int service, TemplateFigure figure) =>
        (service, figure.Quarter, figure.Measure, figure.Breakdown, figure.Category);
}
