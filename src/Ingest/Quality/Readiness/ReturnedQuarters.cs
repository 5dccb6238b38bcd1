using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>The quarters for which quarterly returns give a figure of all children: a return counts for a whole KPI once any count of that KPI is above nought.</summary>
internal sealed class ReturnedQuarters
{
    private readonly ImmutableArray<TemplateFigure> _figures;
    private readonly FrozenSet<(string Service, Quarter Quarter, string Kpi)> _reported;

    public ReturnedQuarters(ImmutableArray<TemplateFigure> figures)
    {
        _figures = figures;
        _reported = figures.Where(figure => figure.IsPositive).Select(figure => (figure.Service, figure.Quarter, figure.Kpi)).ToFrozenSet();
    }

    /// <summary>Those of one measure, oldest first.</summary>
    public ImmutableArray<Quarter> Of(Measure measure) =>
    [
        .. _figures.Where(figure => figure.Measure == measure.Id && figure.Breakdown.Length == 0 && _reported.Contains((figure.Service, figure.Quarter, measure.Kpi)))
            .Select(figure => figure.Quarter).Distinct().Order(),
    ];
}
