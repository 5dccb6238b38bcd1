using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Targets;

/// <summary>A service's measures with a target, each at its headline period: a yearly target says nothing of a quarter.</summary>
/// <param name="Unknown">Measure ids of targets.csv that no measure has.</param>
public sealed record ScorecardModel(ImmutableArray<ScorecardLine> Lines, ImmutableArray<string> Unknown)
{
    private const int PeriodsShown = 4;

    /// <summary>The lines of each kind of period, in the order of the kinds.</summary>
    public IEnumerable<IGrouping<PeriodKind, ScorecardLine>> Tables =>
        Lines.GroupBy(line => line.Row.Newest.Figure.Period.Kind).OrderBy(table => table.Key);

    /// <summary>The main message: how many measures stand where, and which are in performance failure.</summary>
    public string Message
    {
        get
        {
            string[] failing = [.. Lines.Where(line => line.Row.CurrentFailure is not null).Select(line => line.Measure.Name)];
            string failures = failing.Length == 0 ? "None is in performance failure." : $"In performance failure: {Sentences.List(failing)}.";
            return $"By the newest figure that can be judged, of {FigureText.Counted(Lines.Length, "measure")} {Count(TargetState.AtTarget)} at target, "
                + $"{Count(TargetState.WithinTolerance)} within tolerance and {Count(TargetState.OutsideTolerance)} outside it{Others}. {failures}";
        }
    }

    private string Others => Lines.Count(line => line.Row.NewestJudged?.State is not (TargetState.AtTarget or TargetState.WithinTolerance or TargetState.OutsideTolerance)) is var others and > 0
        ? $"; {FigureText.Number(others, 0)} {(others == 1 ? "has" : "have")} a trend, no tolerance or no state" : "";

    /// <summary>The newest periods of some lines, oldest first.</summary>
    public static ImmutableArray<Period> Columns(IEnumerable<ScorecardLine> lines) =>
    [
        .. lines.SelectMany(line => line.Row.Figures).Select(figure => figure.Figure.Period).Distinct()
            .OrderByDescending(period => period.End).Take(PeriodsShown).Reverse(),
    ];

    public static ScorecardModel Of(ILoadedCaseload caseload, AreaName service)
    {
        ImmutableArray<Target> targets = [.. caseload.Caseload.Reference.Targets.Where(target => target.Service.Length == 0 || target.Service == service.Code)];
        HashSet<string> ids = [.. targets.Select(target => MeasureCatalogue.Find(target.Measure)?.Id).OfType<string>()];
        ImmutableArray<Measure> measures = [.. MeasureCatalogue.WithSubMeasures.Where(measure => ids.Contains(measure.Id))];
        ImmutableArray<MeasureResult> rows = measures.IsEmpty ? [] : caseload.Answer(new Question
        {
            Measures = measures,
            Services = [service.Code],
            PeriodKinds = [.. measures.Select(measure => measure.HeadlinePeriod).Distinct()],
            Comparators = true,
        });
        rows = [.. rows.Where(row => row.Breakdown.Length == 0 && row.Period.Kind == row.Measure.HeadlinePeriod)];
        ILookup<string, ScorecardRow> judged = Scorecard.Of(targets, rows).ToLookup(row => row.Measure.Id);
        return new(
            [.. measures.SelectMany(measure => judged[measure.Id]).Select(row => new ScorecardLine(row, ComparatorsOf(row, rows)))],
            [.. targets.Select(target => target.Measure).Where(id => MeasureCatalogue.Find(id) is null).Distinct()]);
    }

    private static ImmutableArray<MeasureResult> ComparatorsOf(ScorecardRow row, ImmutableArray<MeasureResult> rows)
    {
        Period period = (row.NewestJudged ?? row.Newest).Figure.Period;
        return [.. rows.Where(other => other.Area.Type != AreaType.Service && other.Measure.Id == row.Measure.Id && other.Period == period)];
    }

    private string Count(TargetState state)
    {
        int count = Lines.Count(line => line.Row.NewestJudged?.State == state);
        return $"{FigureText.Number(count, 0)} {(count == 1 ? "is" : "are")}";
    }
}
