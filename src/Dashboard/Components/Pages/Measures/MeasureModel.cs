using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>One measure of one service, as the selection asks for it.</summary>
/// <param name="Figure">The figure of the selected period.</param>
/// <param name="Totals">The service's and the comparators' figures of every period of the kind, without breakdown.</param>
/// <param name="Categories">The service's figures of the selected period by category of every breakdown; none of a breakdown that does not describe the measure.</param>
/// <param name="Printed">What others printed of the service, where no filter is set.</param>
/// <param name="Change">The service's separate quarters on a control chart, whatever kind of period is selected.</param>
/// <param name="Standing">The service among others in the selected period.</param>
public sealed record MeasureModel(
    MeasureResult Figure,
    ImmutableArray<MeasureResult> Totals,
    ImmutableArray<MeasureResult> Categories,
    ImmutableArray<PrintedFigure> Printed,
    ChangeModel Change,
    StandingModel Standing)
{
    public Measure Measure => Figure.Measure;

    /// <summary>The service's own figures, newest first.</summary>
    public ImmutableArray<MeasureResult> Trend => [.. Totals.Where(row => row.Area == Figure.Area).OrderByDescending(row => row.Period.End)];

    /// <summary>The comparators that have any figure, in the order they are listed everywhere.</summary>
    public ImmutableArray<Area> Comparators => [.. Totals.Select(row => row.Area).Distinct().Where(area => area.Type != AreaType.Service)];

    public MeasureResult? YearBefore => Totals.FirstOrDefault(row => row.Area == Figure.Area && row.Period == Figure.Period.YearBefore());

    public ImmutableArray<Comparison> Comparisons =>
        [.. Totals.Where(row => row.Area.Type != AreaType.Service && row.Period == Figure.Period).Select(row => ComparisonWords.Compare(Figure, row))];

    /// <summary>What the measure is always shown by, then what the selection asks for.</summary>
    public IEnumerable<Breakdown> Breakdowns(Selection selection) =>
        Measure.AlwaysBy.Concat(selection.Breakdown is { } asked ? [asked] : []).DistinctBy(breakdown => breakdown.Id);

    /// <summary>The comparator's figure in a period; null where there is none.</summary>
    public MeasureResult? At(Area area, Period period) => Totals.FirstOrDefault(row => row.Area == area && row.Period == period);

    /// <summary>Null where no whole period of the kind lies in the extract.</summary>
    public static MeasureModel? Of(ILoadedCaseload caseload, AreaName service, Measure measure, Selection selection)
    {
        PeriodKind kind = selection.PeriodKind ?? measure.HeadlinePeriod;
        var question = new Question
        {
            Measures = [measure],
            Services = [service.Code],
            PeriodKinds = [.. new[] { kind, PeriodKind.Quarter }.Distinct()],
            Breakdowns = selection.Breakdown is { } breakdown ? [breakdown] : [],
            Filter = selection.Filter,
            Comparators = true,
        };
        ImmutableArray<MeasureResult> rows = caseload.Answer(question);
        ILookup<PeriodKind, MeasureResult> ofAll = rows.Where(row => row.Breakdown.Length == 0).ToLookup(row => row.Period.Kind);
        Question shown = question with { PeriodKinds = [kind] };
        ImmutableArray<MeasureResult> totals = ServiceIntervals.Added(caseload, shown with { Breakdowns = [] }, [.. ofAll[kind]]);
        ImmutableArray<MeasureResult> own = [.. totals.Where(row => row.Area.Type == AreaType.Service)];
        if (Selected(own, selection.PeriodEnd) is not { } figure)
            return null;

        return new(
            figure,
            totals,
            ServiceIntervals.Added(
                caseload, shown, [.. rows.Where(row => row.Breakdown.Length > 0 && row.Area == figure.Area && row.Period == figure.Period)], figure.Period),
            selection.Filter.IsEmpty ? PrintedFigure.Of(own, caseload.Published) : [],
            ChangeModel.Of(measure, ofAll[PeriodKind.Quarter].Where(row => row.Area.Type == AreaType.Service), selection, caseload.Caseload.Reference.Targets),
            StandingModel.Of(caseload, figure, totals, selection.Filter));
    }

    /// <summary>The period asked for, else the newest that can be used, else the newest.</summary>
    private static MeasureResult? Selected(ImmutableArray<MeasureResult> own, DateOnly? end)
    {
        MeasureResult[] byDate = [.. own.OrderBy(row => row.Period.End)];
        return byDate.LastOrDefault(row => row.Period.End == end)
            ?? byDate.LastOrDefault(row => row.Status != ResultStatus.Immature)
            ?? byDate.LastOrDefault();
    }
}
