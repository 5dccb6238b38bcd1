using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>The nights on remand come out as printed.</summary>
public sealed class RemandTests
{
    /// <summary>The day after the extract's last.</summary>
    private static readonly DateOnly After = new(2024, 1, 1);

    private static readonly Lazy<IReadOnlyList<Row>> Placements = new(() => SampleFile.OfChildren("remand_placements.csv"));

    [TestCase("YOI", 457)]
    [TestCase("STC", 218)]
    [TestCase("SCH", 120)]
    public void The_795_nights_of_2022_23_split_by_establishment(string type, int nights) =>
        Assert.That(Nights(2022).Count(night => night.Type == type), Is.EqualTo(nights));

    [TestCase(2021, 1215)]
    [TestCase(2022, 795)]
    public void A_year_has_the_printed_nights(int year, int nights) => Assert.That(Nights(year).Count(), Is.EqualTo(nights));

    [Test]
    public void Seven_episodes_begin_in_2022_23() =>
        Assert.That(
            Placements.Value.GroupBy(row => row["episodeID"]).Select(episode => episode.Min(row => row.Day("startDate")))
                .Count(day => day >= new DateOnly(2022, 4, 1) && day <= new DateOnly(2023, 3, 31)),
            Is.EqualTo(7));

    [Test]
    public void The_prices_of_2021_run_on_over_2022_23()
    {
        IReadOnlyList<Row> prices = SampleFile.Rows("reference/remand_prices.csv");
        int cost = Nights(2022).Sum(night => prices
            .Where(price => price["establishmentType"] == night.Type && price.Day("validFrom") <= night.Day).MaxBy(price => price.Day("validFrom"))!
            .Number("pricePerNight")!.Value);

        Assert.That(cost, Is.EqualTo(359_447));
    }

    /// <summary>Held without a break, under one id, by one child; decided in court on the last day or later.</summary>
    [Test]
    public void An_episode_is_one_childs_and_has_no_gap()
    {
        foreach (Row[] episode in Placements.Value.GroupBy(row => row["episodeID"]).Select(rows => rows.OrderBy(row => row.Day("startDate")).ToArray()))
        {
            Assert.That(episode.Select(row => row["ypid"]).Distinct().Count(), Is.EqualTo(1));
            Assert.That(episode.SkipLast(1).Select(row => row.Day("endDate")), Is.EqualTo(episode.Skip(1).Select(row => row.Day("startDate"))));
        }
    }

    [Test]
    public void Every_episode_begins_at_a_hearing_that_orders_it()
    {
        var ordered = SampleFile.OfChildren("hearings.csv").Where(row => row["remandDecision"] == "COURT_ORDERED_SECURE_REMAND")
            .Select(row => (row["ypid"], row.Day("hearingDate"))).ToHashSet();

        Assert.That(Placements.Value.GroupBy(row => row["episodeID"]).Select(rows => (rows.First()["ypid"], rows.Min(row => row.Day("startDate")))), Is.SubsetOf(ordered));
    }

    private static IEnumerable<(DateOnly Day, string Type)> Nights(int year) =>
        from placement in Placements.Value
        let start = placement.Day("startDate")!.Value
        from night in Enumerable.Range(0, (placement.Day("endDate") ?? After).DayNumber - start.DayNumber)
        let day = start.AddDays(night)
        where day >= new DateOnly(year, 4, 1) && day < new DateOnly(year + 1, 4, 1)
        select (day, placement["establishmentType"]);
}
