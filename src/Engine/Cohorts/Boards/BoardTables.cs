using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Boards;

/// <summary>Management board meetings: by statutory sector for KPI 8, by seat for the local measure (spec 5.8).</summary>
internal sealed class BoardTables(Extract extract, ServiceList services, DateOnly end)
{
    private static readonly Sector[] Statutory = [Sector.SocialCare, Sector.Education, Sector.Police, Sector.Probation, Sector.Health];

    private readonly BoardSeat[] _seats = [.. extract.BoardSeats.Where(seat => seat.Date <= end)];

    /// <summary>Five rows for each service and quarter in which the board met.</summary>
    public EventTable Sectors()
    {
        SectorRow[] rows =
        [
            .. from meeting in _seats.GroupBy(seat => (seat.Service, Quarter: Quarter.Of(seat.Date)))
               from sector in Statutory
               let present = meeting.Where(seat => seat.Sector == sector).ToList()
               select new SectorRow(meeting.Key.Service, meeting.Key.Quarter, sector, present.Exists(seat => seat.IsSenior), present.Exists(seat => !seat.IsSenior)),
        ];
        return new EventTableBuilder<SectorRow>(rows, services.Count, row => services.PlaceOf(row.Service), row => row.Quarter, _ => 0)
            .Code(Dimensions.Sector, row => (byte)row.Sector)
            .Has(Fact.SeniorPresent, row => row.HasSenior)
            .Has(Fact.DelegatePresent, row => row.HasDelegate)
            .Build();
    }

    public EventTable Seats() =>
        new EventTableBuilder<BoardSeat>(_seats, services.Count, seat => services.PlaceOf(seat.Service), seat => Quarter.Of(seat.Date), _ => 0)
            .Code(Dimensions.Sector, seat => (byte)seat.Sector)
            .Has(Fact.SeniorPresent, seat => seat.IsSenior)
            .Build();

    private sealed record SectorRow(string Service, Quarter Quarter, Sector Sector, bool HasSenior, bool HasDelegate);
}
