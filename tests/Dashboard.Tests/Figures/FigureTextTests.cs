using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Tests.Figures;

public class FigureTextTests
{
    [TestCase(0.125, 2, "0.13")]
    [TestCase(0.135, 2, "0.14")]
    [TestCase(2.675, 2, "2.68")]
    [TestCase(31.65, 1, "31.7")]
    [TestCase(-0.5, 0, "-1")]
    [TestCase(-0.04, 1, "0.0")]
    [TestCase(169.5, 0, "170")]
    [TestCase(1234567.5, 0, "1,234,568")]
    public void Numbers_are_rounded_half_away_from_zero_with_thousands_separators(double value, int decimals, string text) =>
        Assert.That(FigureText.Number(value, decimals), Is.EqualTo(text));

    [Test]
    public void A_proportion_carries_its_percent_sign_and_the_measures_decimals() =>
        Assert.That(FigureText.Value(Figure.Reoffending()), Is.EqualTo("31.7%"));

    [TestCase("fte.rate", 169.6, "170")]
    [TestCase("custody.rate", 0.1026, "0.10")]
    [TestCase("reoffending.frequency", 3.456, "3.46")]
    public void Other_measures_are_printed_with_their_own_decimals(string id, double value, string text) =>
        Assert.That(FigureText.Value(Figure.Measure(id), value), Is.EqualTo(text));

    [TestCase("kpi8", 80, "80.0%")]
    [TestCase("prolific.share", 42.16, "42.2%")]
    [TestCase("disparity.share_difference", 3.19, "+3")]
    [TestCase("disparity.share_difference", -2.6, "-3")]
    [TestCase("disparity.share_difference", 0.2, "0")]
    [TestCase("disparity.rri", 1.854, "1.85")]
    public void Every_kind_of_measure_carries_its_own_signs(string id, double value, string text) =>
        Assert.That(FigureText.Value(Figure.Measure(id), value), Is.EqualTo(text));

    [TestCase("remand.cost", 359_447.5, null, "359,448 pounds")]
    [TestCase("kpi8", 4.0, 5.0, "4 statutory sectors with a senior partner present of 5 statutory sectors")]
    public void Counts_fit_every_kind_of_measure(string id, double numerator, double? denominator, string text) =>
        Assert.That(FigureText.Counts(Figure.Reoffending() with { Measure = Figure.Measure(id), Numerator = numerator, Denominator = denominator }), Is.EqualTo(text));

    [Test]
    public void The_unit_follows_the_value_without_repeating_the_percent_sign() =>
        Assert.That(FigureText.UnitAfterValue(Figure.Measure("reoffending.binary")), Is.EqualTo("of children in the cohort"));

    [TestCase("reoffending.binary", 84, 265, "84 reoffenders of 265 children in the cohort")]
    [TestCase("fte.rate", 133, 78_000, "133 first-time entrants among 78,000 children aged 10-17")]
    [TestCase("fte.rate", 1, 78_000, "1 first-time entrant among 78,000 children aged 10-17")]
    [TestCase("reoffending.binary", 1, 1, "1 reoffender of 1 child in the cohort")]
    [TestCase("serious_violence.rate", 1, 78_000, "1 serious violence offence among 78,000 children aged 10-17")]
    [TestCase("reoffending.frequency", 288, 84, "288 reoffences for 84 reoffenders")]
    public void Counts_name_what_is_counted(string id, double numerator, double denominator, string text) =>
        Assert.That(FigureText.Counts(Figure.Reoffending() with { Measure = Figure.Measure(id), Numerator = numerator, Denominator = denominator }), Is.EqualTo(text));

    [Test]
    public void A_count_has_no_denominator() =>
        Assert.That(
            FigureText.Counts(Figure.Reoffending() with { Measure = Figure.Measure("custody.children"), Numerator = 5, Denominator = null }),
            Is.EqualTo("5 children sentenced to custody"));

    [TestCase(405.3, "405.3")]
    [TestCase(405.25, "405.3")]
    [TestCase(405.0, "405")]
    [TestCase(12560.0, "12,560")]
    public void A_familys_mean_count_keeps_one_decimal_and_a_whole_count_none(double count, string text) =>
        Assert.That(FigureText.Count(count), Is.EqualTo(text));

    [Test]
    public void A_missing_count_is_empty() => Assert.That(FigureText.Count(null), Is.Empty);

    [Test]
    public void An_interval_is_written_in_the_measures_unit() =>
        Assert.That(FigureText.Interval(Figure.Reoffending()), Is.EqualTo("95% interval 26.4% to 37.5%"));

    [Test]
    public void No_interval_is_said_in_words() =>
        Assert.That(FigureText.Interval(Figure.Reoffending() with { Interval = Interval.None }), Is.EqualTo("no interval"));

    [TestCase("fte.rate", ResultStatus.NoDenominator, "n/a: no population")]
    [TestCase("reoffending.binary", ResultStatus.NoDenominator, "n/a: no children in the cohort")]
    [TestCase("reoffending.frequency", ResultStatus.NoDenominator, "n/a: no reoffenders")]
    [TestCase("fte.rate", ResultStatus.NotSupplied, "not supplied")]
    [TestCase("fte.rate", ResultStatus.Suppressed, "hidden to protect children")]
    [TestCase("fte.rate", ResultStatus.Ok, "no figure")]
    public void A_figure_without_a_value_is_printed_as_its_state(string id, ResultStatus status, string text) =>
        Assert.That(FigureText.Value(Figure.Reoffending() with { Measure = Figure.Measure(id), Value = null, Status = status }), Is.EqualTo(text));

    [TestCase(ResultStatus.Suppressed)]
    [TestCase(ResultStatus.NotSupplied)]
    public void Numbers_that_must_not_show_do_not_show_even_when_they_are_there(ResultStatus status)
    {
        MeasureResult figure = Figure.Reoffending() with { Status = status };
        Assert.Multiple(() =>
        {
            Assert.That(FigureText.Value(figure), Does.Not.Contain("31"));
            Assert.That(FigureText.Counts(figure), Is.Empty);
            Assert.That(FigureText.Range(figure), Is.Empty);
        });
    }

    [TestCase(0, "0 findings")]
    [TestCase(1, "1 finding")]
    [TestCase(1204, "1,204 findings")]
    public void Things_are_counted_in_words(long count, string text) => Assert.That(FigureText.Counted(count, "finding"), Is.EqualTo(text));
}
