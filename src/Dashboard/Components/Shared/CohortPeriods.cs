using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Components.Shared;

/// <summary>The periods whose cohort an analysis can be asked for: whole ones inside the extract, twelve months unless chosen otherwise.</summary>
/// <param name="Kind">Of all of them.</param>
/// <param name="NewestFirst">Empty where no whole period lies in the extract.</param>
/// <param name="Selected">Null where there is none.</param>
public sealed record CohortPeriods(PeriodKind Kind, ImmutableArray<Period> NewestFirst, Period? Selected)
{
    /// <param name="isPreferred">Where the selection names no period, the newest of these is taken, else the newest.</param>
    public static CohortPeriods Of(ILoadedCaseload caseload, Selection selection, Func<Period, bool> isPreferred)
    {
        PeriodKind kind = selection.PeriodKind ?? PeriodKind.Rolling12;
        ImmutableArray<Period> all = caseload.Start is { } start ? [.. Period.Within(kind, start, caseload.End).Reverse()] : [];
        Period? selected = all.Where(period => period.End == selection.PeriodEnd)
            .Concat(all.Where(isPreferred))
            .Concat(all)
            .Select(period => (Period?)period)
            .FirstOrDefault();
        return new(kind, all, selected);
    }

    internal ImmutableArray<Choice> Choices(Func<Period, bool> isMature) =>
        [.. NewestFirst.Select(period => new Choice(SelectionUrl.Text(period.End), PeriodText.InTable(period) + (isMature(period) ? "" : ", immature")))];
}
