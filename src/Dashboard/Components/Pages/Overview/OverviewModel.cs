using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Overview;

/// <summary>The overview's tiles: the few measures a board reads first. All others are on the list of measures.</summary>
public static class OverviewModel
{
    /// <summary>Shown in whatever state they are.</summary>
    private static readonly string[] Always =
        ["reoffending.binary", "reoffending.frequency", "reoffending.per_offender", "fte.rate", "custody.rate", "custody.children"];

    /// <summary>Shown only where the extract holds what they need.</summary>
    private static readonly string[] WhereSupplied = ["serious_violence.rate", "remand.bed_nights", "ni45.ete"];

    /// <summary>The kind of period shown where none is chosen.</summary>
    public const PeriodKind DefaultKind = PeriodKind.Rolling12;

    public static readonly ImmutableArray<Measure> Measures = [.. Always.Concat(WhereSupplied).Select(id => MeasureCatalogue.Find(id)!)];

    /// <summary>One question for all measures; one tile for each measure that has a period of the kind asked for.</summary>
    public static ImmutableArray<MeasureTileModel> Tiles(ILoadedCaseload caseload, AreaName service, Selection selection)
    {
        var question = new Question
        {
            Measures = Measures,
            Services = [service.Code],
            PeriodKinds = [selection.PeriodKind ?? DefaultKind],
            Comparators = true,
        };
        ImmutableArray<MeasureResult> figures = caseload.Answer(question);

        return
        [
            .. from measure in Measures
               let rows = figures.Where(row => row.Measure.Id == measure.Id && row.Breakdown.Length == 0).ToImmutableArray()
               let tile = Tile(caseload, question with { Measures = [measure] }, rows, selection.PeriodEnd)
               where tile is not null && (tile.Figure.Status != ResultStatus.NotSupplied || Always.Contains(measure.Id))
               select tile,
        ];
    }

    /// <summary>With the bootstrap interval of the figure shown, where its measure has one: what is said of the comparators rests on it.</summary>
    private static MeasureTileModel? Tile(ILoadedCaseload caseload, Question question, ImmutableArray<MeasureResult> rows, DateOnly? notAfter) =>
        MeasureTileModel.Of(question.Measures[0], rows, notAfter) is { } tile
            ? MeasureTileModel.Of(tile.Measure, ServiceIntervals.Added(caseload, question, rows, tile.Figure.Period), notAfter)
            : null;
}
