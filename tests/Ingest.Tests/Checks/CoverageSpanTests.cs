using KpiAnalytics.Ingest.Checks;

namespace KpiAnalytics.Ingest.Tests.Checks;

/// <summary>What is said of an extract's days before anything is counted from it.</summary>
[TestFixture]
internal sealed class CoverageSpanTests
{
    [Test]
    public void An_extract_that_ends_with_a_quarter_says_so() =>
        Assert.That(Span("2013-01-01", "2023-12-31").Sentence(), Is.EqualTo("This extract covers 1 Jan 2013 to 31 Dec 2023 and ends with a quarter."));

    [Test]
    public void One_that_ends_inside_a_quarter_says_by_how_many_days() =>
        Assert.That(Span("2013-01-01", "2024-03-19").Sentence(),
            Is.EqualTo("This extract covers 1 Jan 2013 to 19 Mar 2024 and ends 12 days before the quarter's end: Jan-Mar 2024 is not whole."));

    [Test]
    public void One_day_is_one_day() => Assert.That(Span("2013-01-01", "2024-03-30").Sentence(), Does.Contain(" ends 1 day before "));

    [Test]
    public void Where_nothing_is_known_it_says_that() =>
        Assert.That(new CoverageSpan(null, null, false).Sentence(), Is.EqualTo("This extract holds no dated event and states no coverage."));

    [TestCase("2023-01-01", "2023-12-31", "Oct-Dec 2023")]
    [TestCase("2023-01-01", "2023-12-30", "Jul-Sep 2023")]
    [TestCase("2023-10-02", "2023-12-31", null)]
    public void The_last_whole_quarter(string from, string to, string? quarter) =>
        Assert.That(Span(from, to).LastWholeQuarter?.ToString(), Is.EqualTo(quarter));

    private static CoverageSpan Span(string from, string to) =>
        new(DateOnly.ParseExact(from, "yyyy-MM-dd", null), DateOnly.ParseExact(to, "yyyy-MM-dd", null), IsStated: true);
}
