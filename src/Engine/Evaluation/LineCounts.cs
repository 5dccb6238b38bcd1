using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Chooses how a measure is counted in one category.</summary>
internal static class LineCounts
{
    /// <summary>Null where the measure's events, or those below its line, are not described by the category's dimensions.</summary>
    public static ILineCounts? Of(Caseload caseload, TallyCounts tallies, Measure measure, Cell cell)
    {
        if (!CanCount(caseload, measure, cell))
        {
            return null;
        }

        return measure.Kind switch
        {
            MeasureKind.ShareDifference or MeasureKind.RelativeRate => new GroupCounts(tallies, measure, cell),
            MeasureKind.Concentration => new ProlificCounts(caseload.Events(measure.Events), tallies.Passing(measure.Events, cell.Filter)),
            _ => TemplateCounts.Over(new MeasureCounts(tallies, measure, cell), caseload, measure, cell),
        };
    }

    /// <summary>False where the measure's events, or those below its line, are not described by the category's dimensions.</summary>
    public static bool CanCount(Caseload caseload, Measure measure, Cell cell) =>
        CanTest(caseload, measure, measure.Above, cell.Filter)
        && (measure.Below.IsOfTotal || CanTest(caseload, measure, measure.Below, cell.Filter))
        && (measure.Kind is not (MeasureKind.ShareDifference or MeasureKind.RelativeRate) || GroupCounts.CanCount(cell));

    private static bool CanTest(Caseload caseload, Measure measure, Tally tally, Filter filter) =>
        tally.Unit is TallyUnit.None or TallyUnit.Population || caseload.Events(measure.EventsOf(tally)).CanTest(filter);
}
