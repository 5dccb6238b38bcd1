using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Files;
using KpiAnalytics.SampleData.Reference;

namespace KpiAnalytics.SampleData.Boards;

/// <summary>
/// board_meetings.csv: 18 seats at every meeting, each taken by the senior partner or by a delegate. The meeting of January-March
/// 2023 had 11 senior partners and that of April-June 2023 had 14, as the plan prints; the others are invented.
/// </summary>
internal static class BoardMeetings
{
    private static readonly (string Sector, int Seats)[] Sectors =
        [("SOCIAL_CARE", 3), ("EDUCATION", 3), ("POLICE", 3), ("PROBATION", 2), ("HEALTH", 3), ("OTHER", 4)];

    private static readonly (DateOnly Date, int Senior)[] Meetings =
    [
        (new(2021, 4, 21), 12), (new(2021, 7, 14), 10), (new(2021, 10, 20), 13), (new(2022, 1, 19), 11), (new(2022, 4, 27), 12),
        (new(2022, 7, 13), 9), (new(2022, 10, 19), 12), (new(2023, 1, 25), 11), (new(2023, 5, 10), 14), (new(2023, 7, 5), 13), (new(2023, 9, 13), 8),
        (new(2023, 10, 11), 12), (new(2023, 12, 6), 15),
    ];

    public static CsvTable Table(SplitMix64 draw)
    {
        CsvTable table = new("yotoucode,meetingDate,sector,senior");
        foreach ((DateOnly date, int senior) in Meetings)
        {
            string[] seats = [.. Sectors.SelectMany(sector => Enumerable.Repeat(sector.Sector, sector.Seats))];
            HashSet<int> takenBySenior = [.. Enumerable.Range(0, seats.Length).OrderBy(_ => draw.Below(1_000_000)).Take(senior)];
            for (int seat = 0; seat < seats.Length; seat++)
            {
                table.Add(Services.Northamptonshire, Text.Of(date), seats[seat], Text.Of(takenBySenior.Contains(seat)));
            }
        }

        return table;
    }
}
