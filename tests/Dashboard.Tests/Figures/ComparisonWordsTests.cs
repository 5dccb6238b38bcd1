using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Tests.Figures;

public class ComparisonWordsTests
{
    // The service's interval is 26.4 to 37.5 unless the case gives another.
    [TestCase(26.4, 37.5, 20.0, Verdict.Higher, TestName = "wholly_above_is_higher")]
    [TestCase(26.4, 37.5, 45.0, Verdict.Lower, TestName = "wholly_below_is_lower")]
    [TestCase(26.4, 37.5, 26.4, Verdict.CannotTell, TestName = "touching_from_above_is_not_higher")]
    [TestCase(26.4, 37.5, 37.5, Verdict.CannotTell, TestName = "touching_from_below_is_not_lower")]
    [TestCase(30.0, 50.0, 40.0, Verdict.AboutTheSame, TestName = "exactly_a_quarter_either_side_is_about_the_same")]
    [TestCase(29.9, 50.0, 40.0, Verdict.CannotTell, TestName = "a_lower_limit_beyond_the_quarter_cannot_tell")]
    [TestCase(30.0, 50.1, 40.0, Verdict.CannotTell, TestName = "an_upper_limit_beyond_the_quarter_cannot_tell")]
    [TestCase(40.1, 41.0, 40.0, Verdict.Higher, TestName = "wholly_above_is_higher_even_when_close")]
    [TestCase(39.0, 39.9, 40.0, Verdict.Lower, TestName = "wholly_below_is_lower_even_when_close")]
    [TestCase(0.0, 5.0, 0.0, Verdict.CannotTell, TestName = "a_comparator_of_nothing_at_the_limit_cannot_tell")]
    public void The_words_follow_from_the_services_interval(double lower, double upper, double comparator, Verdict verdict)
    {
        MeasureResult service = Figure.Reoffending(lower, upper);
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, comparator)).Verdict, Is.EqualTo(verdict));
    }

    [TestCase(20.0, "higher than")]
    [TestCase(45.0, "lower than")]
    [TestCase(31.7, "about the same as")]
    public void The_words_are_fixed(double comparator, string words)
    {
        MeasureResult service = Figure.Reoffending();
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, comparator)).Words, Is.EqualTo(words));
    }

    [Test]
    public void Too_few_children_is_a_reason()
    {
        MeasureResult service = Figure.Reoffending(10, 60);
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, 30)).Words, Is.EqualTo("cannot tell: too few children to tell from chance"));
    }

    [TestCase("board.attendance", "cannot tell: no interval for this measure")]
    [TestCase("reoffending.frequency", "cannot tell: too few reoffenders for an interval")]
    [TestCase("reoffending.per_offender", "cannot tell: too few children in the cohort for an interval")]
    public void Without_an_interval_nothing_can_be_told(string measure, string words)
    {
        MeasureResult service = Figure.Reoffending() with { Measure = Figure.Measure(measure), Interval = Interval.None };
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, 2)).Words, Is.EqualTo(words));
    }

    [TestCase(true, false)]
    [TestCase(false, true)]
    public void An_immature_figure_is_not_compared_whichever_side_it_is_on(bool isServiceImmature, bool isComparatorImmature)
    {
        static ResultStatus Status(bool immature) => immature ? ResultStatus.Immature : ResultStatus.Ok;
        MeasureResult service = Figure.Reoffending() with { Status = Status(isServiceImmature) };
        MeasureResult comparator = Figure.Comparator(service, 20) with { Status = Status(isComparatorImmature) };
        Comparison comparison = ComparisonWords.Compare(service, comparator);
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Words, Is.EqualTo("not compared: follow-up not over"));
            Assert.That(comparison.InChildren, Is.Empty);
        });
    }

    [Test]
    public void A_comparator_without_a_figure_is_not_compared()
    {
        MeasureResult service = Figure.Reoffending();
        MeasureResult comparator = Figure.Comparator(service, null) with { Status = ResultStatus.NotSupplied };
        Assert.That(ComparisonWords.Compare(service, comparator).Words, Is.EqualTo("not compared: comparator not supplied"));
    }

    [Test]
    public void A_count_is_not_compared_with_a_larger_area()
    {
        MeasureResult service = Figure.Reoffending() with { Measure = Figure.Measure("custody.children"), Numerator = 5, Denominator = null, Value = 5, Interval = Interval.None };
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, 90)).Words, Is.EqualTo("not compared: a count depends on the size of the area"));
    }

    // 133 first-time entrants among 78,000 are 170.5 per 100,000. A family at 133 would be 103.74 of them: 29.26 fewer.
    [TestCase("fte.rate", 133, 78_000, 133, "30 fewer first-time entrants would match it")]
    [TestCase("fte.rate", 133, 78_000, 172, "2 more first-time entrants would match it")]
    [TestCase("fte.rate", 133, 78_000, 171, "1 more first-time entrant would match it")]
    [TestCase("reoffending.binary", 84, 265, 20, "31 fewer reoffenders would match it")]
    [TestCase("custody.rate", 8, 78_000, 0.05, "")]
    [TestCase("reoffending.frequency", 288, 84, 2, "")]
    [TestCase("kpi2", 12, 30, 50, "3 more children in suitable ETE at the end would match it")]
    [TestCase("kpi10a", 12, 30, 1, "")]
    [TestCase("kpi8", 4, 5, 100, "")]
    [TestCase("prolific.share", 40, 100, 50, "")]
    [TestCase("disparity.share_difference", 20, 100, 5, "")]
    [TestCase("disparity.rri", 20, 100, 2, "")]
    public void The_gap_is_said_in_children_where_the_measure_counts_children(string id, double numerator, double denominator, double comparator, string words)
    {
        Measure measure = Figure.Measure(id);
        MeasureResult service = Figure.Reoffending() with { Measure = measure, Numerator = numerator, Denominator = denominator, Value = numerator * measure.Multiplier / denominator };
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, comparator)).InChildren, Is.EqualTo(words));
    }

    [TestCase(4.0, Verdict.CannotTell, Description = "a quarter of a difference means nothing")]
    [TestCase(-4.0, Verdict.Higher)]
    [TestCase(9.0, Verdict.Lower)]
    public void A_difference_of_shares_is_higher_lower_or_cannot_be_told(double comparator, Verdict verdict)
    {
        MeasureResult service = Figure.Reoffending(3.5, 4.5) with { Measure = Figure.Measure("disparity.share_difference") };
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, comparator)).Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void A_comparator_equal_to_the_service_asks_for_no_child()
    {
        MeasureResult service = Figure.Reoffending();
        Assert.That(ComparisonWords.Compare(service, Figure.Comparator(service, service.Value)).InChildren, Is.EqualTo("the same in reoffenders"));
    }

    [Test]
    public void No_words_claim_a_test_that_was_not_made()
    {
        string[] words = [.. Enum.GetValues<Verdict>().Select(verdict => new Comparison(Figure.Reoffending(), verdict, "", "").Words)];
        Assert.That(words, Has.None.Contains("significant").And.None.Contains("better").And.None.Contains("improve").And.None.Contains("worse"));
    }
}
