using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// The two routes of a KPI: where a service's quarterly return reported the KPI, its figures stand for that service and
/// quarter; elsewhere the records are counted (spec 5.0).
/// </summary>
internal sealed class TemplateCounts : ILineCounts
{
    /// <summary>The note of a figure that no record was counted for.</summary>
    public const string Whole = "data from template";

    private readonly ILineCounts _caseLevel;
    private readonly TemplateTable _templates;
    private readonly Measure _measure;
    private readonly Cell _cell;
    private readonly string _lacking;

    private TemplateCounts(ILineCounts caseLevel, Caseload caseload, Measure measure, Cell cell)
    {
        (_caseLevel, _templates, _measure, _cell) = (caseLevel, caseload.Templates, measure, cell);
        _lacking = caseload.Lacking(measure);
    }

    /// <summary>The counts as they are where the measure is in no return, or nobody sent one.</summary>
    public static ILineCounts Over(ILineCounts caseLevel, Caseload caseload, Measure measure, Cell cell) =>
        CanReplace(caseload, measure) ? new TemplateCounts(caseLevel, caseload, measure, cell) : caseLevel;

    /// <summary>True where the measure is of a KPI and some service sent a return.</summary>
    public static bool CanReplace(Caseload caseload, Measure measure) => measure.Kpi.Length > 0 && !caseload.Templates.IsEmpty;

    public Counts In(ComparedArea area, Period period)
    {
        Counts counts = _caseLevel.In(area, period);
        int reported = 0;
        for (Quarter quarter = period.First; quarter <= period.Last; quarter += 1)
        {
            foreach (int service in area.Members)
            {
                if (_templates.IsReported(service, quarter, _measure.Kpi))
                {
                    reported++;
                    counts = Replaced(counts, area with { Is = area.Is with { Members = [service], Number = null } }, quarter);
                }
            }
        }

        bool isWhole = reported == period.Quarters * area.Members.Length;
        string lacking = counts.Details.Lacking.Length > 0 || isWhole ? counts.Details.Lacking : _lacking;
        string note = reported == 0 ? counts.Details.Note : isWhole ? Whole : "data from template in part";
        return counts with { Details = counts.Details with { Lacking = lacking, Note = note } };
    }

    private Counts Replaced(Counts counts, ComparedArea service, Quarter quarter)
    {
        int place = service.Members[0];
        if (_templates.Find(place, quarter, _measure.Id, _cell.Breakdown, _cell.Category) is not { } keyed || !_cell.Asked.IsEmpty)
        {
            return counts with { Details = counts.Details with { Lacking = "case level only: not in the quarterly return" } };
        }

        Counts counted = _caseLevel.In(service, Period.Ending(PeriodKind.Quarter, quarter)!.Value);
        long? below = _measure.Below.Unit == TallyUnit.Population ? counts.Below : counts.Below - counted.Below + (keyed.Denominator ?? 0);
        return counts with { Above = counts.Above - counted.Above + keyed.Numerator, Below = below };
    }
}
