using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Board attendance counted by members (spec 5.8: 11 of 18), beside KPI 8, which counts sectors.</summary>
internal static class BoardAttendance
{
    public static readonly Measure Measure = new()
    {
        Id = "board.attendance",
        Name = "Board members attending in person",
        Unit = "% of board seats",
        Definition = "local-2023",
        Meaning = "Of the seats at the management board's meetings in the period, every sector's, the share filled by the senior member and not left to a delegate.",
        NumeratorName = "seats filled by the senior member",
        DenominatorName = "board seats",
        Kind = MeasureKind.Ratio,
        Polarity = Polarity.Higher,
        RollUp = RollUp.Ratio,
        Events = EventKind.BoardSeat,
        Above = Tally.Rows.Where(Fact.SeniorPresent),
        Below = Tally.Rows,
        Multiplier = 100,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.Quarter,
        Needs = [new("board_meetings.csv", "yotoucode"), new("board_meetings.csv", "meetingDate"), new("board_meetings.csv", "sector"), new("board_meetings.csv", "senior")],
        Requires = [new("board_meetings.csv", "")],
    };
}
