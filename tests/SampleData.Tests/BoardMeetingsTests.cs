using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>The board's attendance comes out as printed.</summary>
public sealed class BoardMeetingsTests
{
    private static readonly string[] Statutory = ["SOCIAL_CARE", "EDUCATION", "POLICE", "PROBATION", "HEALTH"];

    /// <summary>The seat of a sector that does not exist is a deliberate fault.</summary>
    private static IEnumerable<Row> Seats => SampleFile.Rows("northamptonshire/board_meetings.csv").Where(row => row["sector"] is "OTHER" || Statutory.Contains(row["sector"]));

    [TestCase(2023, 1, 11, "61.11")]
    [TestCase(2023, 4, 14, "77.78")]
    public void Two_quarters_with_one_meeting_each_have_the_printed_attendance(int year, int month, int senior, string printed)
    {
        DateOnly first = new(year, month, 1);
        IReadOnlyList<Row> seats = [.. Seats.Where(row => row.Day("meetingDate") >= first && row.Day("meetingDate") < first.AddMonths(3))];

        Assert.That((seats.Select(row => row["meetingDate"]).Distinct().Count(), seats.Count, seats.Count(row => row.Is("senior"))), Is.EqualTo((1, 18, senior)));
        Assert.That(Math.Round(100m * senior / seats.Count, 2).ToString("F2", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(printed));
    }

    [Test]
    public void Every_meeting_has_18_seats_and_all_statutory_sectors()
    {
        foreach (IGrouping<string, Row> meeting in Seats.GroupBy(row => row["meetingDate"]))
        {
            Assert.That(meeting.Count(), Is.EqualTo(18), meeting.Key);
            Assert.That(meeting.Select(row => row["sector"]), Is.SupersetOf(Statutory), meeting.Key);
        }
    }
}
