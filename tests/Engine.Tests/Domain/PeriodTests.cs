using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Domain;

[TestFixture]
internal sealed class PeriodTests
{
    [TestCase(PeriodKind.Quarter, "2016-02-01", "2017-03-31", ExpectedResult = "Apr-Jun 2016, Jul-Sep 2016, Oct-Dec 2016, Jan-Mar 2017")]
    [TestCase(PeriodKind.Rolling12, "2016-01-01", "2017-06-29", ExpectedResult = "Jan 2016-Dec 2016, Apr 2016-Mar 2017")]
    [TestCase(PeriodKind.FinancialYear, "2016-04-01", "2018-03-31", ExpectedResult = "2016/17, 2017/18")]
    [TestCase(PeriodKind.FinancialYear, "2016-04-02", "2018-03-30", ExpectedResult = "")]
    [TestCase(PeriodKind.CalendarYear, "2016-01-01", "2018-12-30", ExpectedResult = "2016, 2017")]
    public string Periods_lie_wholly_inside_the_two_days(PeriodKind kind, string from, string to) =>
        string.Join(", ", Period.Within(kind, Day(from), Day(to)));

    [Test]
    public void The_calendars_last_quarter_is_reached_and_ends_the_list() =>
        Assert.That(Period.Within(PeriodKind.Quarter, Day("9999-07-01"), DateOnly.MaxValue).Select(period => period.End),
            Is.EqualTo(new[] { Day("9999-09-30"), Day("9999-12-31") }));

    [Test]
    public void The_year_before_shares_no_day()
    {
        Period period = Period.Ending(PeriodKind.Rolling12, Quarter.Of(Day("2021-06-30")))!.Value;
        Assert.That(period.YearBefore().End, Is.EqualTo(period.Start.AddDays(-1)));
    }

    [TestCase("2016-12-31", ExpectedResult = "2016-10-01..2016-12-31")]
    [TestCase("2020-02-29", ExpectedResult = "2020-01-01..2020-03-31")]
    public string A_quarter_has_both_its_days(string day)
    {
        Quarter quarter = Quarter.Of(Day(day));
        return string.Create(CultureInfo.InvariantCulture, $"{quarter.FirstDay:yyyy-MM-dd}..{quarter.LastDay:yyyy-MM-dd}");
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
