using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>
/// The outcomes and offences that the toolkit counts, with their records: the rows of <see cref="Sanctions"/> and
/// <see cref="ProvenOffences"/>, whose columns keep no dates and no ids. A test holds the two against each other.
/// </summary>
/// <param name="service">By place.</param>
internal sealed class ToolkitEvents(Caseload caseload, int service, Period period)
{
    private readonly CaseHistories _histories = caseload.Histories;

    private Outcomes Outcomes => _histories.Outcomes;

    private RecordColumns Columns => _histories.Outcomes.Columns;

    /// <summary>Rows as the sheets count them, with the places of offence and outcome; in no order.</summary>
    public IEnumerable<(EventRow Row, int Offence, int Outcome)> Of(EventKind kind)
    {
        EventTable events = caseload.Events(kind);
        (int start, int end) = new ServicePeriod(caseload, service, period).Slice(events, ToolkitSheets.First);
        return events.Children[start..end].Distinct()
            .SelectMany(child => kind == EventKind.ProvenOffence ? OffencesOf(child) : SanctionsOf(child))
            .Where(found => found.Row.Service == service && found.Row.Day >= ToolkitSheets.First.FirstDay.DayNumber
                && period.Contains(DateOnly.FromDayNumber(found.Row.Day)));
    }

    /// <param name="found">Of one child.</param>
    public ToolkitRecord Record(ImmutableArray<(EventRow Row, int Offence, int Outcome)> found)
    {
        EventRow row = found[0].Row;
        return new ToolkitRecord(
            _histories.Places.Ypid(row.Child),
            DateOnly.FromDayNumber(Columns.Born[row.Child]),
            NameOf(Dimensions.Sex, row.Sex),
            NameOf(Dimensions.Ethnicity, row.Ethnicity),
            [.. found.Select(Event)]);
    }

    private static string NameOf(Dimension dimension, byte code) => dimension.Categories[dimension.Known(code)].Name;

    private ToolkitEvent Event((EventRow Row, int Offence, int Outcome) found) => new(
        DateOnly.FromDayNumber(found.Row.Day),
        NameOf(Dimensions.LegalOutcome, found.Row.LegalOutcome),
        NameOf(Dimensions.OutcomeTier, found.Row.Tier),
        Columns.OffenceIds[found.Offence],
        DateOnly.FromDayNumber(Columns.Committed[found.Offence]),
        NameOf(Dimensions.OffenceCategory, found.Row.Category),
        NameOf(Dimensions.GravityScore, found.Row.Gravity));

    private IEnumerable<(EventRow Row, int Offence, int Outcome)> SanctionsOf(int child) =>
        Sanctions.Of(Outcomes, child).Select(found => (Sanctions.Row(Outcomes, child, found.Offence, found.Outcome), found.Offence, found.Outcome));

    private IEnumerable<(EventRow Row, int Offence, int Outcome)> OffencesOf(int child) =>
        from offence in Enumerable.Range(Columns.OffenceStarts[child], Columns.OffenceStarts[child + 1] - Columns.OffenceStarts[child])
        let outcome = ProvenOffences.ProvingOutcome(Outcomes, child, offence)
        where outcome != RecordColumns.None
        let row = ProvenOffences.Row(Outcomes, child, offence, outcome)
        where row.IsInToolkit
        select (row, offence, outcome);
}
