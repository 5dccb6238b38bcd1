using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Overview;

/// <summary>The overview's tiles, in the order boards read the measures.</summary>
public static class OverviewModel
{
    /// <summary>One question for all measures; one tile for each measure that has a figure in a period of the kind asked for.</summary>
    public static ImmutableArray<MeasureTileModel> Tiles(ILoadedCaseload caseload, AreaName service, Selection selection)
    {
        ImmutableArray<MeasureResult> figures = caseload.Answer(new Question
        {
            Measures = MeasureCatalogue.All,
            Services = [service.Code],
            PeriodKinds = [.. MeasureCatalogue.All.Select(measure => KindOf(measure, selection)).Distinct()],
            Comparators = true,
        });

        return
        [
            .. from measure in MeasureCatalogue.All
               let rows = figures.Where(row => row.Measure == measure && row.Period.Kind == KindOf(measure, selection)).ToImmutableArray()
               let tile = MeasureTileModel.Of(measure, rows, selection.PeriodEnd)
               where tile is not null
               select tile,
        ];
    }

    private static PeriodKind KindOf(Measure measure, Selection selection) => selection.PeriodKind ?? measure.HeadlinePeriod;
}
