using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class EndLabelsTests
{
    [Test]
    public void Names_keep_the_order_of_the_ends_and_never_overlap()
    {
        var random = new Random(20174);
        for (int round = 0; round < 300; round++)
        {
            int count = random.Next(1, 5);
            EndLabels labels = EndLabels.For(Enumerable.Range(0, count).Select(i => new EndText("chart-limit", $"Upper trial limit {i}")), Samples.Wide)!;
            (double X, double Y)[] ends = [.. Enumerable.Range(0, count).Select(_ => (500.0, 40 + (random.NextDouble() * 200)))];
            ImmutableArray<EndLabel> placed = labels.Place(ends, 500, 40, 310);
            Assert.That(placed.Select(label => ends[label.Lines[^1][^1] - '0'].Y), Is.Ordered);
            for (int i = 1; i < count; i++)
                Assert.That(placed[i].Top, Is.GreaterThanOrEqualTo(placed[i - 1].Top + (placed[i - 1].Lines.Length * Samples.Wide.LineHeight)));
        }
    }

    [Test]
    public void A_name_right_beside_its_line_has_no_leader_and_one_moved_away_has()
    {
        EndLabels labels = EndLabels.For([new("chart-mean", "Mean"), new("chart-target", "Target")], Samples.Wide)!;
        Assert.That(labels.Place([(500, 100), (500, 200)], 500, 40, 310).Select(label => label.Leader), Is.All.Null);
        Assert.That(labels.Place([(500, 100), (500, 101)], 500, 40, 310).Select(label => label.Leader), Is.All.Not.Null);
    }

    [Test]
    public void A_name_too_long_no_name_at_all_or_a_compact_drawing_calls_for_a_key()
    {
        Assert.That(EndLabels.For([new("", "Bournemouthchristchurchandpoolewithdorset")], Samples.Wide), Is.Null);
        Assert.That(EndLabels.For([], Samples.Wide), Is.Null);
        Assert.That(EndLabels.For([new("", "Mean")], DrawingMeasures.Of(720, 340, DrawingSize.Compact)), Is.Null);
    }
}
