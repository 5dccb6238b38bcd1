using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Remands;

/// <summary>Children held away from home whose outcome came "more than 27 days after the earliest remand hearing and was not custody".</summary>
internal static class LongRemands
{
    private static readonly RemandDecision[] AwayFromHome =
        [RemandDecision.RemandInCustody, RemandDecision.CourtOrderedSecureRemand, RemandDecision.RemandToLocalAuthorityAccommodation];

    /// <summary>The offence's first valid outcome of a known group decides, wherever it falls; then the tests are put to it.</summary>
    public static IEnumerable<OffenceEvent> Of(Records records) =>
        from hearings in records.Extract.Hearings
            .Where(hearing => AwayFromHome.Contains(hearing.Decision) && hearing.OffenceId.Length > 0)
            .GroupBy(hearing => (hearing.Ypid, hearing.OffenceId))
        let earliest = hearings.Min(hearing => hearing.Date)
        let outcome = records.ValidOf[hearings.Key.Ypid]
            .Where(outcome => outcome.Outcome.OffenceId == hearings.Key.OffenceId && outcome.Tier != OutcomeTier.NotKnown)
            .InSeriousnessOrder()
            .FirstOrDefault()
        where outcome is not null && outcome.Date.DayNumber - earliest.DayNumber > 27
        where outcome.Tier != OutcomeTier.Custody && !outcome.Outcome.IsResidentElsewhere
        let age = Calendar.CompletedYears(outcome.Child.DateOfBirth, earliest)
        where age is >= 10 and <= 17
        select new OffenceEvent(outcome, age);
}
