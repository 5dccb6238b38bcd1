using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>Gravity by ethnicity as the Youth Justice Plan 2023/24 prints it, both ways (golden G-13; 256 offences reproduce every cell).</summary>
[TestFixture]
internal sealed class GravityCrossTableTests
{
    private static readonly GravityCrossTable Printed = GravityCrossTable.Of(
        [new([0, 7, 2]), new([0, 2, 0]), new([0, 17, 8]), new([4, 20, 6]), new([0, 1, 0]), new([0, 171, 31])]);

    [Test]
    public void Bands_within_each_group() =>
        Assert.That(Printed.Rows.Select(row => $"{row.Group.Name} {Whole(row.LowerShare)}/{Whole(row.HigherShare)}"), Is.EqualTo(new[]
        {
            "Asian 100/0", "Black 68/32", "Mixed 77/23", "Other 100/0", "Ethnic minority groups 74/26", "White 85/15",
        }));

    [Test]
    public void Groups_within_each_band() => Assert.Multiple(() =>
    {
        Assert.That(Printed.Rows.Select(row => Whole(row.ShareOfLower)), Is.EqualTo(new[] { "1", "8", "9", "0", "19", "81" }));
        Assert.That(Printed.Rows.Select(row => Whole(row.ShareOfHigher)), Is.EqualTo(new[] { "0", "18", "13", "0", "31", "69" }));
    });

    [Test]
    public void Unknown_groups_and_scores_are_counted_apart() =>
        Assert.That((Printed.Offences, Printed.UnknownEthnicity, Printed.Rows[2].NotKnown), Is.EqualTo(((long?)256, (long?)9, (long?)4)));

    [Test]
    public void From_records() =>
        Assert.That(SmallCase.Book().Analyse().Gravity.Rows.Select(row => (row.Lower, row.Higher, row.NotKnown)), Is.EqualTo(new (long?, long?, long?)[]
        {
            (0, 0, 0), (0, 2, 0), (0, 0, 1), (0, 0, 0), (0, 2, 1), (2, 0, 0),
        }));

    [Test]
    public void The_public_sees_no_band_of_one_to_five_offences_and_no_share_of_one()
    {
        GravityCrossTable table = Printed.Public(
            [.. Printed.Rows.SelectMany(row => new[] { row.NotKnown, row.Lower, row.Higher }).Append(Printed.Offences).Append(Printed.UnknownEthnicity).Select(count => count is >= 1 and <= 5)]);
        Assert.That(table.Rows.SelectMany(row => new[] { row.Lower, row.Higher, row.NotKnown }), Has.None.Matches<long?>(count => count is >= 1 and <= 5));
        Assert.That(table.Rows.Select(row => row.ShareOfLower), Is.All.Null);
        Assert.That(table.Rows.Single(row => row.Group.Name == "White").Lower, Is.EqualTo(171));
    }

    private static string Whole(double? value) => Rounding.HalfAwayFromZero(value!.Value, 0);
}
