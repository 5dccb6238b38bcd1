using KpiAnalytics.Dashboard.Components.Pages.Kpis;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Tests.Pages;

internal sealed class BoardMeetingsTests
{
    private static readonly Extract Extract = new()
    {
        Children = [],
        Offences = [],
        Outcomes = [],
        BoardSeats =
        [
            Seat("E1", "2024-06-30"), Seat("E1", "2024-04-01"), Seat("E1", "2024-04-01"), Seat("E1", "2024-07-01"),
            Seat("E2", "2024-05-02"), Seat("E1", "2023-12-31"),
        ],
    };

    [TestCase("E1", 4, "The board met twice in the quarter: 1 Apr 2024 and 30 Jun 2024.")]
    [TestCase("E2", 4, "The board met once in the quarter: 2 May 2024.")]
    [TestCase("E2", 7, "")]
    public void Meetings_of_the_service_are_named_by_day_the_quarters_last_included(string service, int firstMonth, string expected) =>
        Assert.That(BoardMeetings.Sentence(Extract, service, Period.Ending(PeriodKind.Quarter, Quarter.Of(new DateOnly(2024, firstMonth, 1)))!.Value), Is.EqualTo(expected));

    private static BoardSeat Seat(string service, string day) => new(service, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Sector.Police, IsSenior: true);
}
