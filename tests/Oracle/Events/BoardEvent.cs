using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>"KPI 8": a statutory sector of a service's board in a quarter with a meeting; or one seat at a meeting.</summary>
internal sealed class BoardEvent : CountedEvent
{
    private static readonly Sector[] Statutory = [Sector.SocialCare, Sector.Education, Sector.Police, Sector.Probation, Sector.Health];

    public required Sector Sector { get; init; }

    public required bool SeniorPresent { get; init; }

    public required bool DelegatePresent { get; init; }

    /// <summary>"Any sector, OTHER too" makes a meeting; it is the five that are counted.</summary>
    public static IEnumerable<BoardEvent> Sectors(Records records) =>
        from meetings in Held(records).GroupBy(seat => (seat.Service, Quarter: Quarter.Of(seat.Date)))
        from sector in Statutory
        select new BoardEvent
        {
            Service = meetings.Key.Service,
            Date = meetings.Key.Quarter.FirstDay,
            Sector = sector,
            SeniorPresent = meetings.Any(seat => seat.Sector == sector && seat.IsSenior),
            DelegatePresent = meetings.Any(seat => seat.Sector == sector && !seat.IsSenior),
        };

    public static IEnumerable<BoardEvent> Seats(Records records) => Held(records).Select(seat => new BoardEvent
    {
        Service = seat.Service,
        Date = seat.Date,
        Sector = seat.Sector,
        SeniorPresent = seat.IsSenior,
        DelegatePresent = !seat.IsSenior,
    });

    public override IEnumerable<string> CategoriesIn(string dimension) => [Codes.InWords(Sector)];

    private static IEnumerable<BoardSeat> Held(Records records) => records.Extract.BoardSeats.Where(seat => seat.Date <= records.End);
}
