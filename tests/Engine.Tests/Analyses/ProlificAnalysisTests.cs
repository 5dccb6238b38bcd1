using KpiAnalytics.Engine.Analyses.Prolific;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses;

[TestFixture]
internal sealed class ProlificAnalysisTests
{
    private const int Seed = 517;

    private static readonly DateOnly End = new(2020, 12, 31);
    private static readonly Period Year = CohortMaker.Year(2017);

    [Test]
    public void The_2019_plans_twenty_children_are_6_percent_of_326_but_made_42_percent_and_not_45()
    {
        // G-05: 12 children with 9 and 8 with 8 make 172; 32 with 3 and 70 with 2 make the other 236 of 408.
        int[] reoffences = [.. Many(12, 9), .. Many(8, 8), .. Many(32, 3), .. Many(70, 2), .. Many(204, 0)];
        ProlificAnalysis analysis = Of(Cohort(reoffences));
        Concentration few = analysis.Entries.Top.Single(top => top.Percent == 6).Group;
        Assert.Multiple(() =>
        {
            Assert.That((analysis.Entries.Size, analysis.Entries.Reoffenders, analysis.Entries.Reoffences), Is.EqualTo((326, 122, 408)));
            Assert.That((few.Children, few.Events, few.HasTies), Is.EqualTo((20, 172, false)));
            Assert.That(Rounding.HalfAwayFromZero(100 * few.ShareOfChildren, 0), Is.EqualTo("6"), "as printed");
            Assert.That(Rounding.HalfAwayFromZero(100 * few.ShareOfEvents, 1), Is.EqualTo("42.2"), "printed 45: deviation D-03");
            Assert.That(analysis.Entries.Smallest.Single(group => group.Share == 0.45).Group.Children, Is.EqualTo(52), "45% takes the 32 who tie as well");
        });
    }

    [Test]
    public void A_child_in_two_quarters_is_two_entries_and_one_child_and_its_reoffence_counts_once_for_the_child()
    {
        CohortMaker maker = new CohortMaker().Index("C1", new(2017, 2, 1)).Index("C1", new(2017, 5, 1)).Offence("C1", new(2017, 9, 1), new(2017, 10, 1));
        ProlificAnalysis analysis = Of(maker.Build(End));
        // The offence behind the second index event is a reoffence of the first too.
        Assert.That((analysis.Entries.Size, analysis.Entries.Reoffences), Is.EqualTo((2, 3)));
        Assert.That((analysis.Children.Size, analysis.Children.Reoffences), Is.EqualTo((1, 2)));
    }

    [Test]
    public void All_who_tie_at_the_cut_are_in_and_nobody_without_a_reoffence_is()
    {
        ProlificAnalysis tied = Of(Cohort([4, 2, 2, 2, .. Many(16, 0)]), few: 10);
        Assert.That(tied.Few, Is.EqualTo(new TopGroup(10, 2, new Concentration(4, 10, 0.2, 1, HasTies: true))));
        ProlificAnalysis capped = Of(Cohort([1, .. Many(19, 0)]), few: 20);
        Assert.That((capped.Few!.Asked, capped.Few.Group.Children), Is.EqualTo((1, 1)));
    }

    [Test]
    public void The_sheet_names_the_most_prolific_first_with_their_index_event()
    {
        CohortMaker maker = new CohortMaker().Index("C0", new(2017, 1, 5)).Reoffender("C1", new(2017, 2, 1), 1).Reoffender("C2", new(2017, 3, 1), 3).Reoffender("C3", new(2017, 4, 1), 1);
        Caseload caseload = maker.Build(End);
        Assert.That(ProlificSheet.Of(caseload, CohortMaker.Service, Year, 1), Is.EqualTo(new[] { new ProlificChild("C2", 3, new(2017, 3, 1), OutcomeTier.PreCourt, 1) }));
        Assert.That(ProlificSheet.Of(caseload, CohortMaker.Service, Year, 2).Select(child => child.Ypid), Is.EqualTo(new[] { "C2", "C1", "C3" }), "C1 and C3 tie");
    }

    [Test]
    public void Membership_a_year_apart_is_counted_in_the_cohort_and_among_the_few()
    {
        CohortMaker maker = new CohortMaker()
            .Reoffender("A", new(2016, 2, 1), 5).Reoffender("B", new(2016, 3, 1), 0).Reoffender("Z", new(2016, 3, 1), 1)
            .Reoffender("A", new(2017, 6, 1), 5).Reoffender("B", new(2017, 6, 1), 5).Reoffender("C", new(2017, 6, 1), 5).Reoffender("D", new(2017, 6, 1), 1);
        Assert.That(Of(maker.Build(End)).Stability, Is.EqualTo(new MembershipStability(CohortMaker.Year(2016), Few: 3, InCohortBefore: 2, AmongFewBefore: 1, FewBefore: 1)));
        Assert.That(Of(maker.Build(End, start: new(2016, 2, 1))).Stability, Is.Null, "the extract does not hold the whole year before");
    }

    [Test]
    public void Where_nobody_reoffended_or_the_service_is_unknown_there_is_nothing_to_share_out()
    {
        ProlificAnalysis none = Of(Cohort([0, 0]));
        Assert.That((none.Few, none.Entries.Gini, none.Entries.Top.Length, none.Needs.Length, none.Stability), Is.EqualTo(((TopGroup?)null, (double?)null, 0, 0, (MembershipStability?)null)));
        Assert.That(ProlificAnalysis.Of(Cohort([1]), "elsewhere", Year, Seed).Entries.Size, Is.Zero);
    }

    [Test]
    public void The_interval_of_the_Gini_coefficient_holds_it_and_follows_from_the_seed()
    {
        Caseload caseload = Cohort([.. Many(5, 8), .. Many(25, 2), .. Many(70, 0)]);
        CohortConcentration children = Of(caseload).Children;
        Assert.That(children.Gini, Is.InRange(children.GiniInterval.Lower!.Value, children.GiniInterval.Upper!.Value));
        Assert.That(Of(caseload).Children.GiniInterval, Is.EqualTo(children.GiniInterval));
        Assert.That(ProlificAnalysis.Of(caseload, CohortMaker.Service, Year, Seed + 1).Children.GiniInterval, Is.Not.EqualTo(children.GiniInterval));
        Assert.That(Of(Cohort([.. Many(9, 8), .. Many(91, 0)])).Children.GiniInterval, Is.EqualTo(Interval.None), "fewer than ten reoffenders");
    }

    [Test]
    public void Entries_are_the_cohort_the_printed_figures_count([Range(1, 60)] int seed)
    {
        (Caseload caseload, Period[] periods) = Random(seed);
        foreach (MeasureResult row in Rows(caseload, "reoffending.per_offender", periods))
        {
            CohortConcentration entries = ProlificAnalysis.Of(caseload, row.Area.Code, row.Period, Seed).Entries;
            Assert.That((entries.Reoffences, entries.Size), Is.EqualTo(((long)row.Numerator!, (int)row.Denominator!)), row.ToString());
        }
    }

    [Test]
    public void Top_groups_grow_and_the_smallest_group_is_the_smallest([Range(1, 30)] int seed)
    {
        var random = new Random(seed);
        int[] reoffences = [.. Enumerable.Range(0, random.Next(10, 80)).Select(_ => Math.Max(0, random.Next(-6, 7)))];
        reoffences[0] = 7;
        CohortConcentration cohort = Of(Cohort(reoffences)).Children;
        Assert.That(cohort.Top.Select(top => top.Group.Children), Is.Ordered);
        Assert.That(cohort.Top.Select(top => top.Group.ShareOfEvents), Is.Ordered.And.All.LessThanOrEqualTo(1));
        foreach (SmallestGroup smallest in cohort.Smallest)
        {
            int without = reoffences.OrderDescending().Take(smallest.Group.Children).Last();
            Assert.That(smallest.Group.ShareOfEvents, Is.GreaterThanOrEqualTo(smallest.Share));
            Assert.That((double)reoffences.Where(count => count > without).Sum() / reoffences.Sum(), Is.LessThan(smallest.Share), "without those who tie last");
        }
    }

    internal static IEnumerable<int> Many(int children, int reoffences) => Enumerable.Repeat(reoffences, children);

    internal static (Caseload Caseload, Period[] Periods) Random(int seed)
    {
        RandomCaseload random = RandomCaseload.From(seed, Era.Earlier);
        Caseload caseload = Caseload.Build(random.Extract, random.Reference, random.AsAt);
        return (caseload, [.. Period.Within(PeriodKind.Quarter, Era.Earlier.FirstDay, Era.Earlier.LastDay), CohortMaker.Year(2019), CohortMaker.Year(2020)]);
    }

    internal static IEnumerable<MeasureResult> Rows(Caseload caseload, string measure, Period[] periods) => KpiEngine
        .Answer(caseload, new Question
        {
            Measures = [MeasureCatalogue.Find(measure)!], From = periods.Min(period => period.Start), To = periods.Max(period => period.End),
            PeriodKinds = [.. periods.Select(period => period.Kind).Distinct()],
        })
        .Where(row => row.Area.Type == AreaType.Service && row.Numerator is not null && periods.Contains(row.Period));

    private static ProlificAnalysis Of(Caseload caseload, int few = 5) =>
        ProlificAnalysis.Of(caseload, CohortMaker.Service, Year, Seed, new ProlificOptions { FewPercent = few });

    /// <summary>One child a count, with index events spread over the year.</summary>
    private static Caseload Cohort(IEnumerable<int> reoffences)
    {
        var maker = new CohortMaker();
        foreach ((int i, int count) in reoffences.Index())
        {
            maker.Reoffender($"C{i:000}", new DateOnly(2017, 1, 3).AddDays(i % 350), count);
        }

        return maker.Build(End);
    }
}
