using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Remand;

/// <summary>Offences whose child was held away from home and whose outcome came four weeks later or more and was not custody (spec 4.7).</summary>
internal static class LongRemandTable
{
    /// <summary>Four weeks: the outcome is more than this many days after the earliest remand hearing.</summary>
    private const int DaysHeld = 27;

    public static EventTable Of(Extract extract, Outcomes outcomes, RecordPlaces places, int services)
    {
        IEnumerable<EventRow> rows =
            from hearing in extract.Hearings
            where IsHeld(hearing.Decision)
            let child = places.Child(hearing.Ypid)
            let offence = places.Offence(child, hearing.OffenceId)
            where offence is not null && !outcomes.Columns.IsDeleted[child]
            group hearing.Date.DayNumber by (child, offence.Value) into remand
            orderby remand.Key
            let row = Row(outcomes, remand.Key.child, remand.Key.Value, remand.Min())
            where row is not null
            select row.Value;
        return EventRow.Table([.. rows], services).Build();
    }

    private static bool IsHeld(RemandDecision decision) => decision
        is RemandDecision.RemandInCustody or RemandDecision.CourtOrderedSecureRemand or RemandDecision.RemandToLocalAuthorityAccommodation;

    private static EventRow? Row(Outcomes outcomes, int child, int offence, int hearing)
    {
        int first = RecordColumns.None;
        for (int outcome = outcomes.Columns.OutcomeStarts[offence]; outcome < outcomes.Columns.OutcomeStarts[offence + 1]; outcome++)
        {
            bool isFirst = outcomes.IsValid(outcome) && (first == RecordColumns.None || outcomes.Compare((offence, outcome), (offence, first)) < 0);
            first = isFirst ? outcome : first;
        }

        int age = outcomes.AgeOn(child, hearing);
        return first != RecordColumns.None && outcomes.Columns.Decided[first] - hearing > DaysHeld
            && !outcomes.IsCustody(first) && !outcomes.IsElsewhere(first) && age is >= Outcomes.YoungestAge and <= Outcomes.OldestAge
            ? outcomes.Row(child, offence, first, age)
            : null;
    }
}
