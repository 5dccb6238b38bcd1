using System.Globalization;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>The comparator rows agree with each other.</summary>
public sealed class PublishedRowsTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(SourceTree.SampleData(), "reference", "published.csv")).Skip(1).Select(line => line.Split(',')),
    ];

    [Test]
    public void Only_one_figure_has_two_vintages_and_their_releases_differ()
    {
        string[][][] repeated = [.. Rows.GroupBy(Key).Select(figure => figure.ToArray()).Where(figure => figure.Length > 1)];

        Assert.That(repeated, Has.Length.EqualTo(1));
        Assert.That(repeated[0].Select(row => row[10]), Is.EquivalentTo(new[] { "2022-03-31", "2022-05-26" }));
    }

    [Test]
    public void No_family_figure_is_for_a_period_that_ends_before_the_families_began() =>
        Assert.That(Rows.Where(row => row[1] == "FAMILY").Select(row => row[4]), Is.All.GreaterThanOrEqualTo("2017-01-01"));

    [TestCase("reoffending.binary", 5)]
    [TestCase("reoffending.binary", 6)]
    [TestCase("reoffending.binary", 7)]
    [TestCase("fte.rate", 5)]
    [TestCase("custody.rate", 5)]
    public void Twelve_months_are_the_sum_of_their_quarters(string measure, int column)
    {
        Dictionary<string, string[]> latest = Rows.GroupBy(Key).ToDictionary(figure => figure.Key, figure => figure.MaxBy(row => row[10])!);
        int compared = 0;
        foreach (string[] year in latest.Values.Where(row => row[0] == measure && row[1] != "SERVICE" && row[column].Length > 0))
        {
            DateOnly start = Day(year[3]);
            string[] keys = [.. Enumerable.Range(0, 4).Select(quarter => QuarterKey(year, start.AddMonths(3 * quarter)))];
            if (Day(year[4]) >= start.AddMonths(12).AddDays(-1) && keys.All(latest.ContainsKey))
            {
                Assert.That(keys.Sum(key => Number(latest[key][column])), Is.EqualTo(Number(year[column])), Key(year));
                compared++;
            }
        }

        Assert.That(compared, Is.GreaterThan(80));
    }

    private static string QuarterKey(string[] row, DateOnly start) =>
        string.Create(CultureInfo.InvariantCulture, $"{row[0]},{row[1]},{row[2]},{start:yyyy-MM-dd},{start.AddMonths(3).AddDays(-1):yyyy-MM-dd}");

    private static string Key(string[] row) => string.Join(',', row[..5]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
