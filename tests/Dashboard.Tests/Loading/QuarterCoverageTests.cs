using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Tests.Loading;

public class QuarterCoverageTests
{
    private static readonly Extract Events = new()
    {
        Children = [],
        Offences = [Offence(2022, 3, 31), Offence(2022, 4, 1), Offence(2022, 4, 2)],
        Outcomes = [Outcome(2022, 12, 31)],
    };

    [Test]
    public void Events_are_counted_in_the_quarter_of_their_date_and_empty_quarters_are_there() =>
        Assert.That(
            QuarterCoverage.Of(Events).Select(row => (row.Quarter.ToString(), row.Offences, row.Outcomes)),
            Is.EqualTo(new[] { ("Jan-Mar 2022", 1, 0), ("Apr-Jun 2022", 2, 0), ("Jul-Sep 2022", 0, 0), ("Oct-Dec 2022", 0, 1) }));

    [Test]
    public void Releases_not_supplied_are_not_none() =>
        Assert.That(QuarterCoverage.Of(Events).Select(row => row.Releases), Is.All.Null);

    [Test]
    public void Releases_supplied_are_counted_and_none_is_zero() =>
        Assert.That(
            QuarterCoverage.Of(Events with { CustodyReleases = [new("C1", new(2022, 7, 1), "")] }).Select(row => row.Releases),
            Is.EqualTo(new int?[] { 0, 0, 1, 0 }));

    [Test]
    public void An_extract_without_events_covers_nothing() =>
        Assert.That(QuarterCoverage.Of(new Extract { Children = [], Offences = [], Outcomes = [] }), Is.Empty);

    private static Offence Offence(int year, int month, int day) => new() { Ypid = "C1", OffenceId = "O1", Date = new(year, month, day) };

    private static Outcome Outcome(int year, int month, int day) =>
        new() { Ypid = "C1", OffenceId = "O1", Date = new(year, month, day), Disposal = null! };
}
