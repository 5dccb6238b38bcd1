using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class LabelSpreadTests
{
    [Test]
    public void Labels_keep_order_gap_and_bounds()
    {
        var random = new Random(20163);
        for (int round = 0; round < 5000; round++)
        {
            int count = random.Next(1, 7);
            double[] wanted = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 240 - 20).Order()];
            double[] heights = [.. Enumerable.Range(0, count).Select(_ => 10 + (random.NextDouble() * 20))];
            double[] places = LabelSpread.Solve(wanted, heights, 4, 0, 210)!;
            Assert.That(places[0] - (heights[0] / 2), Is.GreaterThanOrEqualTo(-1e-9));
            Assert.That(places[^1] + (heights[^1] / 2), Is.LessThanOrEqualTo(210 + 1e-9));
            for (int i = 1; i < count; i++)
                Assert.That(places[i] - (heights[i] / 2) - places[i - 1] - (heights[i - 1] / 2), Is.GreaterThanOrEqualTo(4 - 1e-9));
        }
    }

    [Test]
    public void No_small_move_that_is_allowed_brings_the_labels_nearer_to_where_they_should_be()
    {
        var random = new Random(20164);
        for (int round = 0; round < 500; round++)
        {
            double[] wanted = [.. Enumerable.Range(0, 4).Select(_ => random.NextDouble() * 100).Order()];
            double[] places = LabelSpread.Solve(wanted, [16, 16, 16, 16], 4, 0, 120)!;
            for (int attempt = 0; attempt < 50; attempt++)
            {
                double[] moved = [.. places.Select(place => place + ((random.NextDouble() - 0.5) * 2))];
                bool allowed = moved[0] >= 8 && moved[^1] <= 112 && moved.Zip(moved.Skip(1)).All(pair => pair.Second - pair.First >= 20);
                if (allowed)
                    Assert.That(SquaredMoves(moved, wanted), Is.GreaterThanOrEqualTo(SquaredMoves(places, wanted) - 1e-9));
            }
        }
    }

    [Test]
    public void Labels_that_are_apart_stay_where_they_are() =>
        Assert.That(LabelSpread.Solve([20, 60, 100], [16, 16, 16], 4, 0, 120), Is.EqualTo([20, 60, 100]));

    [Test]
    public void Coinciding_labels_spread_evenly_about_their_place() =>
        Assert.That(LabelSpread.Solve([60, 60, 60], [16, 16, 16], 4, 0, 120), Is.EqualTo([40, 60, 80]).Within(1e-9));

    [Test]
    public void Labels_that_cannot_fit_have_no_places() => Assert.That(LabelSpread.Solve([5, 5], [16, 16], 4, 0, 35), Is.Null);

    [Test]
    public void No_labels_have_no_places() => Assert.That(LabelSpread.Solve([], [], 4, 0, 35), Is.Empty);

    private static double SquaredMoves(double[] places, double[] wanted) =>
        places.Zip(wanted, (place, want) => (place - want) * (place - want)).Sum();
}
