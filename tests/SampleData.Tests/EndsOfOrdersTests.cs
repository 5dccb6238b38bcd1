using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>Education and work, and accommodation, at the end of orders come out as printed.</summary>
public sealed class EndsOfOrdersTests
{
    private static readonly Lazy<ILookup<string, Row>> Residences = new(() => SampleFile.OfChildren("residences.csv").ToLookup(row => row["ypid"]));
    private static readonly Lazy<ILookup<string, Row>> EteStatuses = new(() => SampleFile.OfChildren("ete_statuses.csv").ToLookup(row => row["ypid"]));

    [TestCase(2019, 107, 129, "82.9")]
    [TestCase(2020, 57, 158, "36.1")]
    [TestCase(2021, 115, 128, "89.8")]
    public void Children_with_enough_hours_are_the_printed_share(int year, int enough, int all, string printed)
    {
        IReadOnlyList<EndedOrder> orders = MoreThanDiversion(year);

        Assert.That((orders.Count(HasEnoughHours), orders.Count), Is.EqualTo((enough, all)));
        Assert.That(Share(enough, all), Is.EqualTo(printed));
    }

    [Test]
    public void Those_whom_Covid_kept_away_make_up_the_second_figure_of_2020_21()
    {
        IReadOnlyList<EndedOrder> orders = MoreThanDiversion(2020);
        int keptAway = orders.Count(order => order.Programme["eteScenario"] == "COVID");

        Assert.That(orders.Any(order => order.Programme["eteScenario"] == "COVID" && HasEnoughHours(order)), Is.False);
        Assert.That((Share(keptAway, orders.Count), Share(keptAway + orders.Count(HasEnoughHours), orders.Count)), Is.EqualTo(("50.0", "86.1")));
    }

    [TestCase(2019, 77, 78, "98.7")]
    [TestCase(2020, 107, 108, "99.1")]
    [TestCase(2021, 90, 90, "100.0")]
    public void Suitable_accommodation_at_the_end_of_court_orders_is_the_printed_share(int year, int suitable, int all, string printed)
    {
        IReadOnlyList<EndedOrder> orders = [.. EndedOrder.OfYear(year).Where(order => order.IsCourtOrder)];

        Assert.That((orders.Count(IsSuitablyHoused), orders.Count), Is.EqualTo((suitable, all)));
        Assert.That(Share(suitable, all), Is.EqualTo(printed));
    }

    /// <summary>Hours at the end of a programme are those of the places then held; the deliberate faults apart.</summary>
    [Test]
    public void The_hours_of_programmes_agree_with_the_places_held()
    {
        foreach (Row programme in SampleFile.OfChildren("programmes.csv").Where(row => row["etehoursOnProgrammeEnd"].Length > 0))
        {
            DateOnly end = programme.Day("endDate")!.Value;
            Assert.That(
                EteStatuses.Value[programme["ypid"]].Where(row => row.Day("startDate") <= end && !(row.Day("endDate") < end)).Sum(row => row.Number("hours")),
                Is.EqualTo(programme.Number("etehoursOnProgrammeEnd")), programme["interventionProgrammeID"]);
        }
    }

    /// <summary>25 hours a week of school age, 16 above.</summary>
    private static bool HasEnoughHours(EndedOrder order) =>
        order.Programme.Number("etehoursOnProgrammeEnd") >= (order.Programme.Is("isStatutorySchoolAgeAtProgrammeEnd") ? 25 : 16);

    private static bool IsSuitablyHoused(EndedOrder order)
    {
        string[] states =
        [
            .. Residences.Value[order.Ypid].Where(row => row.Day("date") <= order.End && !(row.Day("kpi1EndDate") < order.End))
                .Select(row => row["kpi1AccommodationSuitability"]).Where(suitability => suitability.Length > 0),
        ];
        return states.Length > 0 && states.All(suitability => suitability == "SUITABLE");
    }

    private static IReadOnlyList<EndedOrder> MoreThanDiversion(int year) => [.. EndedOrder.OfYear(year).Where(order => order.Code.Type != "oocd")];

    private static string Share(int part, int all) =>
        Math.Round(100m * part / all, 1, MidpointRounding.AwayFromZero).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
}
