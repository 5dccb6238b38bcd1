using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>The figures of other services that one service's figure can stand among: counted from the extract, or published with their counts.</summary>
internal sealed class OtherServices(ILoadedCaseload caseload, MeasureResult figure, Filter filter)
{
    private readonly ImmutableHashSet<string> _held = [.. caseload.Services.Select(service => service.Code)];

    /// <summary>Asks the engine, for the one period; nothing where the extract holds no other service.</summary>
    public ImmutableArray<MeasureResult> Counted() => _held.Count < 2 ? [] :
    [
        .. caseload.Answer(new Question
        {
            Measures = [figure.Measure],
            Services = [.. _held.Remove(figure.Area.Code).Order(StringComparer.Ordinal)],
            PeriodKinds = [figure.Period.Kind],
            From = figure.Period.Start,
            To = figure.Period.End,
            Filter = filter,
        }).Where(row => row.Breakdown.Length == 0 && row.Area.Type == AreaType.Service),
    ];

    /// <summary>Of services the extract does not hold. Nothing is published under a filter.</summary>
    public ImmutableArray<MeasureResult> Published()
    {
        if (!filter.IsEmpty)
        {
            return [];
        }

        var figures = new PublishedFigures(caseload.Caseload.Reference, caseload.Caseload.AsAt);
        return
        [
            .. caseload.Caseload.Reference.Services
                .Where(service => service.IsValidOn(figure.Period.End) && !_held.Contains(service.Code))
                .Select(service => new Area(AreaType.Service, service.Code, service.Name))
                .Select(area => figures.Find(figure.Measure, area, figure.Period) is { } printed ? Printed(area, printed) : null)
                .OfType<MeasureResult>(),
        ];
    }

    private MeasureResult? Printed(Area area, PublishedCounts printed) => printed is not { Numerator: { } above, Denominator: { } below and > 0 } ? null : new()
    {
        Measure = figure.Measure,
        Area = area,
        Period = figure.Period,
        Numerator = above,
        Denominator = below,
        Value = above * figure.Measure.Multiplier / below,
        Status = ResultStatus.Ok,
        Notes = [printed.Figure.Source],
        IsPublished = true,
    };
}
