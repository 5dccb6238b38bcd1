using System.Collections.Immutable;
using KpiAnalytics.Engine.Disclosure;

namespace KpiAnalytics.Engine.Tests.Disclosure;

/// <summary>Counts published together: what is small is hidden, and does not follow from the others.</summary>
[TestFixture]
internal sealed class PublishedCountsTests
{
    [Test]
    public void Equal_sets_are_one_count_in_every_table() => Assert.Multiple(() =>
    {
        var counts = new PublishedCounts();
        int first = counts.Add([1, 2, 3], 1), again = counts.Add([3, 2, 1, 1], 2);
        Assert.That(again, Is.EqualTo(first));
        Assert.That(counts.Hidden(), Is.EqualTo(new[] { true }));
    });

    [Test]
    public void The_larger_of_one_table_are_shown_first() =>
        Assert.That(Hidden([(50, 1), (20, 1), (10, 1), (3, 1)], total: 1), Is.EqualTo("50 20 * * 83"));

    [Test]
    public void A_table_of_a_lower_rank_is_shown_first() =>
        Assert.That(Hidden([(50, 2), (20, 2), (10, 1), (3, 1)], total: 1), Is.EqualTo("50 * 10 * 83"));

    [Test]
    public void Nobody_is_shown_and_protects_nobody() =>
        Assert.That(Hidden([(3, 1), (0, 1)], total: 1), Is.EqualTo("* 0 *"));

    [Test]
    public void Small_numbers_alone_in_a_line_take_another_with_them() =>
        Assert.That(Hidden([(50, 1), (20, 1), (2, 1), (2, 1)], total: 1), Is.EqualTo("50 * * * 74"));

    [Test]
    public void Six_hidden_in_one_line_are_enough() =>
        Assert.That(Hidden([(50, 1), (20, 1), (3, 1), (3, 1)], total: 1), Is.EqualTo("50 20 * * 76"));

    /// <summary>20 sentenced and 17 of them at court: 3 were cautioned only.</summary>
    [Test]
    public void A_small_difference_of_a_whole_and_its_part_is_not_left()
    {
        var counts = new PublishedCounts();
        int whole = counts.Add(Enumerable.Range(0, 20), 1), part = counts.Add(Enumerable.Range(0, 17), 2);
        ImmutableArray<bool> hidden = counts.Hidden();
        Assert.That((hidden[whole], hidden[part]), Is.EqualTo((false, true)));
    }

    [Test]
    public void What_is_guarded_does_not_follow_though_no_table_prints_it()
    {
        var counts = new PublishedCounts();
        int[] places = [counts.Add(Enumerable.Range(0, 30), 1), counts.Add(Enumerable.Range(0, 10), 2), counts.Add(Enumerable.Range(10, 16), 2)];
        counts.Guard(Enumerable.Range(26, 4));
        Assert.That(places.Select(place => counts.Hidden()[place]), Is.EqualTo(new[] { false, true, false }));
    }

    [Test]
    public void Nothing_to_count_hides_nothing()
    {
        var counts = new PublishedCounts();
        counts.Add([], 1);
        Assert.That(counts.Hidden(), Is.EqualTo(new[] { false }));
    }

    /// <summary>Cells and their total.</summary>
    private static string Hidden((int Count, int Rank)[] cells, int total)
    {
        var counts = new PublishedCounts();
        int[][] sets = [.. cells.Select((cell, i) => Enumerable.Range(1_000 * i, cell.Count).ToArray())];
        int[] places = [.. sets.Select((set, i) => counts.Add(set, cells[i].Rank)), counts.Add(sets.SelectMany(set => set), total)];
        counts.GuardLine(sets);
        ImmutableArray<bool> hidden = counts.Hidden();
        int[] sizes = [.. cells.Select(cell => cell.Count), cells.Sum(cell => cell.Count)];
        return string.Join(' ', sizes.Select((size, i) => hidden[places[i]] ? "*" : size.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
