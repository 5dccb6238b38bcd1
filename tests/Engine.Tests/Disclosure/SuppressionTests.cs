using System.Collections.Immutable;
using KpiAnalytics.Engine.Disclosure;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Disclosure;

/// <summary>The rule of spec 4.0.6: what is hidden first, and what must be hidden with it.</summary>
[TestFixture]
internal sealed class SuppressionTests
{
    private static readonly Measure Fte = MeasureCatalogue.Find("fte.rate")!;
    private static readonly Measure Binary = MeasureCatalogue.Find("reoffending.binary")!;
    private static readonly Measure Frequency = MeasureCatalogue.Find("reoffending.frequency")!;
    private static readonly Quarter Spring = Quarter.Of(new DateOnly(2021, 4, 1));
    private static readonly Reference Three = new()
    {
        Services = [.. new[] { "A", "B", "C" }.Select(code => new Service(code, code, "Midlands", "England", null, null))],
    };

    [TestCase(0, ExpectedResult = false)]
    [TestCase(1, ExpectedResult = true)]
    [TestCase(5, ExpectedResult = true)]
    [TestCase(6, ExpectedResult = false)]
    public bool One_to_five_children_are_hidden(int numerator) => IsHidden(Apply(Row(Fte, numerator, 78_000)), 0);

    [TestCase(5, ExpectedResult = true)]
    [TestCase(6, ExpectedResult = false)]
    public bool A_rate_among_fewer_than_six_is_hidden(int denominator) => IsHidden(Apply(Row(Frequency, 40, denominator)), 0);

    [Test]
    public void A_hidden_figure_keeps_no_number()
    {
        MeasureResult hidden = Apply(Row(Fte, 3, 78_000))[0];
        Assert.That((hidden.Numerator, hidden.Denominator, hidden.Value, hidden.Interval.Lower), Is.EqualTo(((double?)null, (double?)null, (double?)null, (double?)null)));
    }

    [Test]
    public void What_somebody_else_printed_is_not_hidden_again() =>
        Assert.That(IsHidden(Apply(Row(Fte, 3, 78_000) with { IsPublished = true }), 0), Is.False);

    [Test]
    public void One_hidden_category_beside_a_total_takes_the_smallest_other_with_it()
    {
        var results = Apply(Row(Fte, 63, 78_000), By(Row(Fte, 40, 40_000), "sex", "MALE"), By(Row(Fte, 20, 38_000), "sex", "FEMALE"),
            By(Row(Fte, 3, 0), "sex", "UNKNOWN"));
        Assert.That(Hidden(results), Is.EqualTo(new[] { "FEMALE", "UNKNOWN" }));
    }

    [Test]
    public void Two_hidden_categories_protect_each_other()
    {
        var results = Apply(Row(Fte, 46, 78_000), By(Row(Fte, 40, 1_000), "ethnicity", "WHITE"), By(Row(Fte, 4, 1_000), "ethnicity", "BLACK"),
            By(Row(Fte, 2, 1_000), "ethnicity", "ASIAN"));
        Assert.That(Hidden(results), Is.EqualTo(new[] { "ASIAN", "BLACK" }));
    }

    [Test]
    public void Without_a_total_a_lone_hidden_category_stays_alone()
    {
        var results = Apply(By(Row(Fte, 40, 1_000), "sex", "MALE"), By(Row(Fte, 3, 1_000), "sex", "FEMALE"));
        Assert.That(Hidden(results), Is.EqualTo(new[] { "FEMALE" }));
    }

    [Test]
    public void A_hidden_cell_of_a_cross_is_not_found_through_its_row_and_column()
    {
        int[,] counts = { { 3, 10 }, { 12, 20 } };
        var rows = new List<MeasureResult> { Row(Fte, 45, 78_000) };
        for (int i = 0; i < 2; i++)
        {
            rows.Add(By(Row(Fte, counts[i, 0] + counts[i, 1], 1_000), "sex", Sexes[i]));
            rows.Add(By(Row(Fte, counts[0, i] + counts[1, i], 1_000), "age_band", Ages[i]));
            for (int j = 0; j < 2; j++)
            {
                rows.Add(By(Row(Fte, counts[i, j], 1_000), "sex*age_band", $"{Sexes[i]}*{Ages[j]}"));
            }
        }

        // All four inner cells follow from any one of them and the margins: nothing inside can be shown.
        Assert.That(Hidden(Apply([.. rows])).Count(category => category.Contains('*', StringComparison.Ordinal)), Is.EqualTo(4));
    }

    [Test]
    public void A_hidden_quarter_is_not_found_from_its_year()
    {
        int[] counts = [3, 10, 20, 30];
        MeasureResult year = Row(Fte, counts.Sum(), 78_000) with { Period = Period.Ending(PeriodKind.Rolling12, Spring + 3)!.Value };
        var results = Apply([year, .. counts.Select((count, i) => Row(Fte, count, 78_000) with { Period = Period.Ending(PeriodKind.Quarter, Spring + i)!.Value })]);
        Assert.That(results.Count(result => result.Status == ResultStatus.Suppressed), Is.EqualTo(2));
        Assert.That(IsHidden(results, 1) && IsHidden(results, 2), Is.True, "the small quarter and the next smallest");
    }

    [Test]
    public void Overlapping_years_do_not_give_a_hidden_quarter_away()
    {
        // Year two = year one - the first quarter + the fifth: with the fifth shown, the first would follow.
        MeasureResult first = Row(Fte, 50, 78_000) with { Period = Period.Ending(PeriodKind.Rolling12, Spring + 3)!.Value };
        MeasureResult second = Row(Fte, 60, 78_000) with { Period = Period.Ending(PeriodKind.Rolling12, Spring + 4)!.Value };
        MeasureResult small = Row(Fte, 3, 78_000) with { Period = Period.Ending(PeriodKind.Quarter, Spring)!.Value };
        MeasureResult fifth = Row(Fte, 13, 78_000) with { Period = Period.Ending(PeriodKind.Quarter, Spring + 4)!.Value };
        Assert.That(Apply(first, second, small, fifth).Count(result => result.Status == ResultStatus.Suppressed), Is.EqualTo(2));
    }

    [Test]
    public void A_hidden_service_is_not_found_from_its_region()
    {
        var results = Apply(
            Row(Fte, 3, 1_000, "A"), Row(Fte, 20, 1_000, "B"), Row(Fte, 30, 1_000, "C"),
            Row(Fte, 53, 3_000) with { Area = new Area(AreaType.Region, "Midlands", "Midlands") });
        Assert.That((IsHidden(results, 0), IsHidden(results, 1), IsHidden(results, 3)), Is.EqualTo((true, true, false)));
    }

    [Test]
    public void A_region_with_other_services_not_shown_gives_nothing_away()
    {
        var results = Apply(
            Row(Fte, 3, 1_000, "A"), Row(Fte, 20, 1_000, "B"),
            Row(Fte, 53, 3_000) with { Area = new Area(AreaType.Region, "Midlands", "Midlands") });
        Assert.That((IsHidden(results, 0), IsHidden(results, 1), IsHidden(results, 2)), Is.EqualTo((true, false, false)));
    }

    [Test]
    public void Reoffenders_hidden_above_one_line_are_hidden_below_the_other()
    {
        var results = Apply(
            By(Row(Binary, 4, 30), "sex", "FEMALE"), By(Row(Frequency, 12, 4), "sex", "FEMALE"),
            By(Row(Binary, 9, 90), "sex", "MALE"), By(Row(Frequency, 33, 9), "sex", "MALE"),
            Row(Binary, 13, 120), Row(Frequency, 45, 13));
        Assert.That(results.Select(result => result.Status == ResultStatus.Suppressed), Is.EqualTo(new[] { true, true, true, true, false, false }));
    }

    [TestCase(3, ExpectedResult = true)]
    [TestCase(6, ExpectedResult = false)]
    public bool Many_sentences_of_few_children_are_hidden(int children) =>
        IsHidden(Apply(Row(MeasureCatalogue.Find("custody.rate")!, 8, 78_000) with { Children = children }), 0);

    [Test]
    public void What_is_left_of_a_denominator_does_not_give_a_hidden_number_away()
    {
        var results = Apply(
            Row(MeasureCatalogue.Find("kpi4c.offered")!, 37, 40), Row(MeasureCatalogue.Find("kpi4c.offered_nothing")!, 3, 40),
            Row(MeasureCatalogue.Find("kpi4a")!, 40, 90));
        Assert.That(results.Select(result => result.Status == ResultStatus.Suppressed), Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public void A_hidden_number_is_hidden_under_every_name_and_below_other_lines()
    {
        var results = Apply(
            Row(MeasureCatalogue.Find("kpi3a")!, 4, 60), Row(MeasureCatalogue.Find("kpi3d")!, 4, 60), Row(MeasureCatalogue.Find("kpi3")!, 4, 4),
            Row(MeasureCatalogue.Find("kpi1")!, 50, 60));
        Assert.That(results.Select(result => result.Status == ResultStatus.Suppressed), Is.EqualTo(new[] { true, true, true, false }));
    }

    [Test]
    public void Many_reoffences_of_a_few_are_hidden_with_the_note_that_counts_the_few()
    {
        MeasureResult few = Apply(Row(MeasureCatalogue.Find("prolific.share")!, 40, 90) with { Children = 2, Notes = ["2 of 40 in the cohort"] })[0];
        Assert.That((few.Status, few.Children, few.Notes.Length), Is.EqualTo((ResultStatus.Suppressed, (long?)null, 0)));
    }

    [Test]
    public void Seats_at_a_board_are_not_children() =>
        Assert.That(IsHidden(Apply(Row(MeasureCatalogue.Find("kpi8")!, 4, 5)), 0), Is.False);

    private static readonly string[] Sexes = ["MALE", "FEMALE"];
    private static readonly string[] Ages = ["10-14", "15-17"];

    private static ImmutableArray<MeasureResult> Apply(params ImmutableArray<MeasureResult> results) => Suppression.Apply(results, Three);

    private static MeasureResult Row(Measure measure, int numerator, int denominator, string service = "A") => new()
    {
        Measure = measure,
        Area = new Area(AreaType.Service, service, service),
        Period = Period.Ending(PeriodKind.Quarter, Spring)!.Value,
        Numerator = numerator,
        Denominator = denominator,
        Value = denominator == 0 ? null : (double)numerator * measure.Multiplier / denominator,
        Status = denominator == 0 ? ResultStatus.NoDenominator : ResultStatus.Ok,
    };

    private static MeasureResult By(MeasureResult result, string breakdown, string category) => result with { Breakdown = breakdown, Category = category };

    private static bool IsHidden(ImmutableArray<MeasureResult> results, int row) => results[row].Status == ResultStatus.Suppressed;

    private static IEnumerable<string> Hidden(ImmutableArray<MeasureResult> results) =>
        results.Where(result => result.Status == ResultStatus.Suppressed).Select(result => result.Category).Order(StringComparer.Ordinal);
}
