using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Components.Pages.Tracking;
using KpiAnalytics.Engine.Analyses.Tracking;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class PerChildBarsTests
{
    /// <summary>Twelve children: nine with none, one with 9 and, on the wider basis, one each with 10 and 14.</summary>
    [Test]
    public void Ten_reoffences_and_more_share_the_last_bar_and_both_bases_have_the_same_rows()
    {
        ImmutableArray<BarGroup> groups = PerChildBars.Of(Cohort([(0, 11), (9, 1)], [(0, 9), (9, 1), (10, 1), (14, 1)]));
        string[] names = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10 or more"];
        Assert.Multiple(() =>
        {
            Assert.That(groups.Select(group => group.Name), Is.EqualTo(new[] { "Proven to date", "Proven + pending" }));
            Assert.That(groups.Select(group => group.Rows.Select(row => row.Name)), Is.All.EqualTo(names));
            Assert.That(groups[0].Rows.Select(row => row.Count), Is.EqualTo(new int?[] { 11, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0 }));
            Assert.That(groups[1].Rows.Select(row => row.Count), Is.EqualTo(new int?[] { 9, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2 }));
            Assert.That(groups[1].Rows[^1].Share, Is.EqualTo(100.0 / 6).Within(1e-9));
        });
    }

    [Test]
    public void The_sentence_counts_to_the_end_and_says_when_every_follow_up_is_over()
    {
        string sentence = PerChildBars.Sentence(Cohort([(0, 11), (9, 1)], [(0, 9), (9, 1), (10, 1), (14, 1)]));
        Assert.That(sentence, Is.EqualTo(
            "Proven to date: 11 have none, 0 one and 1 two or more; the most of one child is 9. Proven + pending: 9 have none, 0 one and 3 two or more; the most of one child is 14. "
            + "Every child's 12 months are over."));
    }

    private static TrackedCohort Cohort((int Reoffences, int Children)[] proven, (int Reoffences, int Children)[] pending) => new()
    {
        Period = Period.Ending(PeriodKind.CalendarYear, Quarter.Of(new DateOnly(2022, 12, 31)))!.Value,
        AsAt = new DateOnly(2023, 12, 31),
        Children = 12,
        Closed = 12,
        MedianMonths = 12,
        LongestDays = 365,
        ProvenToDate = Rates(ReoffenceBasis.ProvenToDate, proven),
        ProvenOrPending = Rates(ReoffenceBasis.ProvenOrPending, pending),
    };

    private static TrackedRates Rates(ReoffenceBasis basis, (int Reoffences, int Children)[] counts) => new()
    {
        Basis = basis,
        Reoffenders = counts.Where(count => count.Reoffences > 0).Sum(count => count.Children),
        Reoffences = counts.Sum(count => count.Reoffences * count.Children),
        PerChild = [.. Enumerable.Range(0, counts[^1].Reoffences + 1).Select(i => new ReoffenceCount(i, counts.Where(count => count.Reoffences == i).Sum(count => count.Children)))],
        Months = [],
        TimeToFirst = null,
        Seriousness = new SeriousnessChange(0, 0, 0, 0),
    };
}
