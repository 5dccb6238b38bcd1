using KpiAnalytics.Engine.Analyses.Targets;

namespace KpiAnalytics.Engine.Tests.Analyses.Targets;

/// <summary>Streaks and Performance Failure. A letter is a month or quarter: G at target, A tolerated, R outside, - empty, _ missing from the list.</summary>
[TestFixture]
internal sealed class StateRunTests
{
    private static readonly DateOnly FirstMonth = new(2022, 9, 1);

    // G-25: KPI 1 below tolerance September to March is seven months, KPI 5 October to March six; a single month is no failure.
    [TestCase("RRRRRRR", 7)]
    [TestCase("GRRRRRR", 6)]
    [TestCase("GGGRGGG", null)]
    [TestCase("GRRGRRG", null)]
    [TestCase("GRRRG", 3)]
    [TestCase("RARAR", null)]
    [TestCase("RR-R", null, Description = "an empty month ends a run")]
    [TestCase("RR_R", null, Description = "a missing month too")]
    public void A_monthly_measure_fails_after_three_consecutive_months(string months, int? periods) =>
        Assert.That(PerformanceFailure.Of(Months(months), Cadence.Monthly).LastOrDefault()?.Periods, Is.EqualTo(periods));

    [TestCase("GRRG", 2)]
    [TestCase("GRG", null)]
    [TestCase("GR-RG", 2, Description = "an empty quarter is skipped")]
    [TestCase("RGR", null)]
    public void A_quarterly_measure_fails_after_two_consecutive_quarters(string quarters, int? periods) =>
        Assert.That(PerformanceFailure.Of(Quarters(quarters), Cadence.Quarterly).LastOrDefault()?.Periods, Is.EqualTo(periods));

    [Test]
    public void The_rule_says_nothing_of_yearly_measures() =>
        Assert.That(PerformanceFailure.Of(Quarters("RRRR"), Cadence.Yearly), Is.Empty);

    [Test]
    public void Every_failure_is_kept_with_its_first_and_last_period()
    {
        StateRun[] failures = [.. PerformanceFailure.Of(Quarters("RRGRRR"), Cadence.Quarterly)];
        Assert.That(failures, Is.EqualTo(new[] { new StateRun(End(0, 3), End(1, 3), 2), new StateRun(End(3, 3), End(5, 3), 3) }));
    }

    [TestCase("RGGG", Cadence.Monthly, 3)]
    [TestCase("GGGA", Cadence.Monthly, null)]
    [TestCase("GG-", Cadence.Monthly, null)]
    [TestCase("GG-G", Cadence.Monthly, 1)]
    [TestCase("GG-G", Cadence.Quarterly, 3)]
    [TestCase("GG-", Cadence.Quarterly, 2)]
    [TestCase("---", Cadence.Quarterly, null)]
    [TestCase("GGGG", Cadence.Yearly, 4)]
    public void A_streak_counts_the_periods_at_target_up_to_the_newest(string states, Cadence cadence, int? periods)
    {
        DatedState[] dated = cadence == Cadence.Monthly ? Months(states) : Quarters(states);
        Assert.That(StateRuns.Current(dated, cadence, TargetState.AtTarget)?.Periods, Is.EqualTo(periods));
    }

    // The plan's longest: 34 consecutive months at target.
    [Test]
    public void A_streak_of_34_months_is_counted() =>
        Assert.That(StateRuns.Current(Months(new string('G', 34)), Cadence.Monthly, TargetState.AtTarget)?.Periods, Is.EqualTo(34));

    [Test]
    public void The_order_of_the_list_does_not_matter() =>
        Assert.That(PerformanceFailure.Of(Months("GRRRG").Reverse(), Cadence.Monthly).Single().Periods, Is.EqualTo(3));

    private static DatedState[] Months(string states) => Dated(states, 1);

    private static DatedState[] Quarters(string states) => Dated(states, 3);

    private static DatedState[] Dated(string states, int months) =>
        [.. states.Select((letter, i) => (letter, i)).Where(at => at.letter != '_').Select(at => new DatedState(End(at.i, months), StateOf(at.letter)))];

    private static DateOnly End(int place, int months) => FirstMonth.AddMonths((place + 1) * months).AddDays(-1);

    private static TargetState StateOf(char letter) => letter switch
    {
        'G' => TargetState.AtTarget,
        'A' => TargetState.WithinTolerance,
        'R' => TargetState.OutsideTolerance,
        _ => TargetState.None,
    };
}
