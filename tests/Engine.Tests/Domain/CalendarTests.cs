using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Domain;

[TestFixture]
internal sealed class CalendarTests
{
    [TestCase("2004-05-17", "2022-05-16", ExpectedResult = 17, TestName = "The day before the birthday")]
    [TestCase("2004-05-17", "2022-05-17", ExpectedResult = 18, TestName = "On the birthday")]
    [TestCase("2004-02-29", "2022-02-28", ExpectedResult = 17, TestName = "Born 29 February, 28 February of a common year")]
    [TestCase("2004-02-29", "2022-03-01", ExpectedResult = 18, TestName = "Born 29 February, 1 March of a common year")]
    [TestCase("2004-02-29", "2020-02-29", ExpectedResult = 16, TestName = "Born 29 February, 29 February of a leap year")]
    [TestCase("1899-12-31", "1900-01-01", ExpectedResult = 0, TestName = "Born before the table of days begins")]
    [TestCase("1889-06-01", "1899-06-01", ExpectedResult = 10, TestName = "Both before the table of days begins")]
    [TestCase("2090-06-01", "2100-06-01", ExpectedResult = 10, TestName = "Past the end of the table of days")]
    public int Completed_years(string born, string on) => Calendar.CompletedYears(Day(born), Day(on));

    [TestCase("2018-08-31", 18, ExpectedResult = "2020-02-29", TestName = "31 August and 18 months, to a leap year")]
    [TestCase("2017-08-31", 18, ExpectedResult = "2019-02-28", TestName = "31 August and 18 months, to a common year")]
    [TestCase("2020-02-29", 12, ExpectedResult = "2021-02-28", TestName = "29 February and 12 months")]
    [TestCase("2019-02-28", 12, ExpectedResult = "2020-02-28", TestName = "28 February and 12 months, to a leap year")]
    [TestCase("9999-01-01", 12, ExpectedResult = "9999-12-31", TestName = "Past the end of the calendar")]
    public string Plus_months(string date, int months) =>
        Calendar.PlusMonths(Day(date), months).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [TestCase("2020-01-01", null, "2020-01-01", ExpectedResult = true, TestName = "On its first day")]
    [TestCase("2020-01-01", null, "2019-12-31", ExpectedResult = false, TestName = "The day before")]
    [TestCase("2020-01-01", "2020-02-01", "2020-02-01", ExpectedResult = true, TestName = "On its last day")]
    [TestCase("2020-01-01", "2020-02-01", "2020-02-02", ExpectedResult = false, TestName = "The day after")]
    public bool A_state_holds(string start, string? end, string day) => Calendar.Holds(Day(start), end is null ? null : Day(end), Day(day));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
