using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Components.Pages.Disparity;

/// <summary>The disparity of one service in one financial year, as the address asks for it.</summary>
/// <param name="Years">Every whole financial year of the extract, newest first.</param>
/// <param name="Records">Those behind the toolkit's number that is asked for; empty where none is.</param>
public sealed record DisparityModel(
    AreaName Service, ImmutableArray<Period> Years, DisparityAnalysis Analysis, DisparitySelection Asked, ImmutableArray<ToolkitRecord> Records)
{
    public Period Year => Analysis.Period;

    public DisparityStages Stages => Analysis.Stages.Single(stages => stages.By == Asked.By);

    /// <summary>Null where no whole financial year lies in the extract. The year asked for, else the newest.</summary>
    public static DisparityModel? Of(ILoadedCaseload caseload, AreaName service, Selection selection, DisparitySelection asked)
    {
        ImmutableArray<Period> years = caseload.Start is { } start
            ? [.. Period.Within(PeriodKind.FinancialYear, start, caseload.End).Reverse()]
            : [];
        if (years.IsEmpty)
            return null;

        Period year = years.FirstOrDefault(year => year.End == selection.PeriodEnd, years[0]);
        ImmutableArray<ToolkitRecord> records = asked.Cell is { } cell ? ToolkitRecords.Of(caseload.Caseload, service.Code, year, cell) : [];
        return new(service, years, DisparityAnalysis.Of(caseload.Caseload, service.Code, year, asked.Test), asked, records);
    }
}
