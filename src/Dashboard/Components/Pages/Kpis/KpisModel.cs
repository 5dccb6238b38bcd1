using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Kpis;

/// <summary>The ten KPIs of a service and quarter.</summary>
/// <param name="Quarters">The quarters that can be chosen, newest first.</param>
public sealed record KpisModel(Period Quarter, ImmutableArray<Period> Quarters, ImmutableArray<KpiModel> Kpis)
{
    /// <summary>The quarter shown and the three before it.</summary>
    private const int QuartersShown = 4;

    /// <summary>KPI 1 to KPI 10.</summary>
    public static readonly ImmutableArray<Measure> Measures =
        [.. Enumerable.Range(1, 10).Select(number => MeasureCatalogue.Find(FormattableString.Invariant($"kpi{number}"))!)];

    /// <summary>The quarters of the columns, newest first.</summary>
    public ImmutableArray<Period> Columns => [.. Quarters.Where(quarter => quarter.End <= Quarter.End).Take(QuartersShown)];

    /// <summary>The main message: how many have a figure, what the comparisons say, and what is lacking.</summary>
    public string Message
    {
        get
        {
            int valued = Kpis.Count(kpi => kpi.Figure.Value is not null);
            IEnumerable<string> sentences =
            [
                $"{FigureText.Number(valued, 0)} of the {FigureText.Number(Kpis.Length, 0)} KPIs {(valued == 1 ? "has" : "have")} a figure in {PeriodText.InSentence(Quarter)}.",
                .. Kpis.SelectMany(kpi => kpi.Comparisons, (kpi, comparison) => (kpi.Name, Comparison: comparison))
                    .Where(pair => pair.Comparison.Verdict is Verdict.Higher or Verdict.Lower)
                    .GroupBy(pair => $"{Sentences.Capitalised(pair.Comparison.VerdictWords)} {ComparatorText.InSentence(pair.Comparison.Comparator.Area)}")
                    .Select(said => $"{said.Key}: {Sentences.List([.. said.Select(pair => pair.Name)])}."),
                .. Lacking("Not supplied", ResultStatus.NotSupplied),
                .. Lacking("Nobody to count", ResultStatus.NoDenominator),
            ];
            return string.Join(' ', sentences);
        }
    }

    /// <summary>Null where no quarter since April 2023 lies wholly in the extract.</summary>
    public static KpisModel? Of(ILoadedCaseload caseload, AreaName service, Selection selection)
    {
        ImmutableArray<Period> quarters = QuartersOf(caseload);
        if (quarters.IsEmpty)
            return null;

        Period quarter = quarters.FirstOrDefault(one => one.End == selection.PeriodEnd, quarters[0]);
        ImmutableArray<MeasureResult> rows = caseload.Answer(new Question
        {
            Measures = [.. Measures.SelectMany(kpi => kpi.SubMeasures.Prepend(kpi))],
            Services = [service.Code],
            PeriodKinds = [PeriodKind.Quarter],
            From = (quarter.First - (QuartersShown - 1)).FirstDay,
            To = quarter.End,
            Comparators = true,
        });
        ILookup<string, MeasureResult> byMeasure = rows.ToLookup(row => row.Measure.Id);
        return new(quarter, quarters,
        [
            .. Measures.Select(kpi => KpiModel.Of(kpi, quarter, [.. kpi.SubMeasures.Prepend(kpi).SelectMany(measure => byMeasure[measure.Id])])).OfType<KpiModel>(),
        ]);
    }

    private static ImmutableArray<Period> QuartersOf(ILoadedCaseload caseload)
    {
        DateOnly first = Measures[0].FirstPeriodStart ?? DateOnly.MinValue;
        DateOnly from = caseload.Start is { } start && start > first ? start : first;
        return [.. Period.Within(PeriodKind.Quarter, from, caseload.End).Reverse()];
    }

    private IEnumerable<string> Lacking(string words, ResultStatus status)
    {
        string[] names = [.. Kpis.Where(kpi => kpi.Figure.Status == status).Select(kpi => kpi.Name)];
        return names.Length == 0 ? [] : [$"{words}: {Sentences.List(names)}."];
    }
}
