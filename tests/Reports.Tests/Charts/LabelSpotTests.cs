using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class LabelSpotTests
{
    private static readonly HitBox Room = new(0, 0, 600, 300);

    [TestCase(0, 0, 100, 100, true, Description = "through the corner to the middle")]
    [TestCase(30, 0, 30, 100, true)]
    [TestCase(0, 60, 100, 60, false, Description = "passes below")]
    [TestCase(25, 25, 25, 25, true, Description = "a point inside")]
    [TestCase(0, 30, 10, 30, false, Description = "ends before")]
    [TestCase(0, 35, 35, 0, false, Description = "cuts off the corner outside")]
    public void A_line_crosses_words_or_it_does_not(double x1, double y1, double x2, double y2, bool crosses) => Assert.That(
        new PlacedLabel(["words"], new(20, 20, 20, 20), null).IsCrossedBy((x1, y1), (x2, y2)), Is.EqualTo(crosses));

    [Test]
    public void Words_stay_inside_and_never_cover_their_point()
    {
        var random = new Random(20173);
        for (int round = 0; round < 500; round++)
        {
            (double X, double Y) point = (random.NextDouble() * 600, random.NextDouble() * 300);
            PlacedLabel label = Find(point, [.. Enumerable.Range(0, 4).Select(_ => (
                (random.NextDouble() * 600, random.NextDouble() * 300), (random.NextDouble() * 600, random.NextDouble() * 300)))]);
            Assert.That((label.Box.Left, label.Box.Top), Is.EqualTo((Math.Max(0, label.Box.Left), Math.Max(0, label.Box.Top))));
            Assert.That(label.Box.Right, Is.LessThanOrEqualTo(600 + 1e-9));
            Assert.That(label.Box.Bottom, Is.LessThanOrEqualTo(300 + 1e-9));
            Assert.That(label.IsCrossedBy(point, point), Is.False);
        }
    }

    [Test]
    public void Words_keep_off_a_line_where_there_is_room_beside_it()
    {
        ((double, double), (double, double)) diagonal = ((0, 300), (600, 0));
        Assert.That(Find((300, 150), [diagonal]).IsCrossedBy(diagonal.Item1, diagonal.Item2), Is.False);
    }

    [Test]
    public void Only_words_away_from_their_point_have_a_leader()
    {
        Assert.That(Find((300, 150), []).Leader, Is.Null);
        ImmutableArray<((double, double), (double, double))> crowd =
            [.. Enumerable.Range(0, 40).SelectMany(_ => new[] { -24, -12, 0, 12, 24 }).Select(dy => ((150.0, 150.0 + dy), (450.0, 150.0 + dy)))];
        Assert.That(Find((300, 150), crowd).Leader, Does.StartWith("M"));
    }

    private static PlacedLabel Find((double X, double Y) point, ImmutableArray<((double, double), (double, double))> obstacles) =>
        LabelSpot.Find("6% of children made 45%", point, Room, obstacles, Samples.Wide);
}
