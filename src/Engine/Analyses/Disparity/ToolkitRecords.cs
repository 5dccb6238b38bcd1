using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>
/// The records behind a number of the toolkit's sheets: as many as the number says. Restricted: children's ids and dates of
/// birth must not leave the service.
/// </summary>
public static class ToolkitRecords
{
    /// <summary>By ypid, then by date. Empty where the sheet or a code is not known, or the service is not listed.</summary>
    /// <param name="service">The service's code.</param>
    /// <param name="period">Nothing of it before April 2020 is counted.</param>
    public static ImmutableArray<ToolkitRecord> Of(Caseload caseload, string service, Period period, ToolkitCell cell)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(cell);
        if (SheetPlan.All.SingleOrDefault(plan => plan.Number == cell.Sheet) is not { } plan || plan.FilterOf(cell) is not { } filter)
        {
            return [];
        }

        var events = new ToolkitEvents(caseload, caseload.Services.PlaceOf(service), period);
        return
        [
            .. from found in events.Of(plan.Events)
               where filter.Terms.All(term => term.Codes.Contains(CodeOf(found.Row, term.Dimension)))
               orderby found.Row.Child, found.Row.Day, found.Offence
               group found by plan.CountsChildren ? (found.Row.Child, 0, 0) : (found.Row.Child, found.Row.Day, found.Outcome) into one
               select events.Record([.. one]),
        ];
    }

    /// <summary>True where a sheet can have such a number: its row and group are known, though nothing may be counted there.</summary>
    public static bool IsKnown(ToolkitCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return SheetPlan.All.SingleOrDefault(plan => plan.Number == cell.Sheet) is { } plan && plan.FilterOf(cell) is not null;
    }

    private static byte CodeOf(EventRow row, Dimension dimension) => dimension.Id switch
    {
        "sex" => row.Sex,
        "ethnicity" => row.Ethnicity,
        "outcome_tier" => row.Tier,
        "legal_outcome" => row.LegalOutcome,
        "offence_category" => row.Category,
        "gravity_score" => row.Gravity,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "No sheet is split by it."),
    };
}
