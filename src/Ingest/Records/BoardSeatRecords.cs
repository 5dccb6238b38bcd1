using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>board_meetings.csv.</summary>
internal sealed class BoardSeatRecords : RecordTable<BoardSeat>
{
    private readonly int _service;
    private readonly int _date;
    private readonly int _sector;
    private readonly int _senior;

    public BoardSeatRecords()
        : base("board_meetings.csv")
    {
        _service = At("yotoucode");
        _date = At("meetingDate");
        _sector = At("sector");
        _senior = At("senior");
    }

    protected override BoardSeat ToRecord(Row row) => new(row.Text(_service), row.Date(_date)!.Value, DomainCodes.SectorOf(row.Code(_sector)), row.YesNo(_senior)!.Value);
}
