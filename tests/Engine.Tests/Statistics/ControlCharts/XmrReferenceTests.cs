using System.Text.Json;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Tests.Statistics.ControlCharts;

/// <summary>Everything in the rules file taken from NHSRplotthedots (NHS Making Data Count).</summary>
public class XmrReferenceTests
{
    private static readonly JsonElement File = Load();

    [Test]
    public void Limits_agree_screened_and_not()
    {
        var cases = File.GetProperty("xmr_limits").EnumerateArray().ToList();
        Assert.That(cases, Has.Count.EqualTo(5));
        foreach (var item in cases)
        {
            var limits = XmrChart.LimitsOf(Numbers(item.GetProperty("y")), item.GetProperty("screen_outliers").GetBoolean());
            double half = item.TryGetProperty("decimals", out _) ? 0.005 : 1e-6;
            string? name = item.GetProperty("name").GetString();
            Assert.That(limits.Centre, Is.EqualTo(item.GetProperty("mean").GetDouble()).Within(half), name);
            Assert.That(limits.Lower, Is.EqualTo(item.GetProperty("lpl").GetDouble()).Within(half), name);
            Assert.That(limits.Upper, Is.EqualTo(item.GetProperty("upl").GetDouble()).Within(half), name);
        }
    }

    [Test]
    public void The_deviations_example_has_one_improvement()
    {
        var item = File.GetProperty("xmr_limits").EnumerateArray().Single(item => item.TryGetProperty("n_special_cause", out _));
        var points = Chart(Numbers(item.GetProperty("y")), Polarity.Higher, screensRanges: true).Points.ToList();
        int special = item.GetProperty("special_cause_index_1based").GetInt32() - 1;
        Assert.That(points.Count(point => point.Cause != SpecialCause.None), Is.EqualTo(item.GetProperty("n_special_cause").GetInt32()));
        Assert.That(points[special].Variation, Is.EqualTo(Variation.Improvement));
        Assert.That(item.GetProperty("point_type").GetString(), Is.EqualTo("special_cause_improvement"));
    }

    [Test]
    public void Shifts_begin_at_the_seventh_point() =>
        EachVector("seven_point_one_side_mean", 5, item => [.. SpecialCauseRules.Shift(Signs(item, "in")).Select(Math.Abs)]);

    [Test]
    public void A_signal_reaches_back_over_its_seven_points() =>
        EachVector("part_of_seven", 6, item => [.. SpecialCauseRules.PartOfRun(Signs(item, "in")).Select(Math.Abs)]);

    [Test]
    public void Trends_are_strict_and_signed() =>
        EachVector("seven_point_trend", 7, item => SpecialCauseRules.Trend(Numbers(item.GetProperty("in"))));

    [Test]
    public void Two_of_three_needs_all_three_on_one_side() =>
        EachVector("two_in_three", 10, item => Zeros(SpecialCauseRules.InTwoOfThree(Close(item), Signs(item, "rel"))));

    [Test]
    public void Only_the_points_near_a_limit_are_flagged() =>
        EachVector("part_of_two_in_three", 6, item => Zeros(SpecialCauseRules.PartOfTwoOfThree(Close(item), Signs(item, "rel"))));

    [Test]
    public void Near_points_on_opposite_sides_are_common_cause()
    {
        var item = File.GetProperty("end_to_end").EnumerateArray().Single();
        var chart = Chart(Numbers(item.GetProperty("y")), Polarity.Higher);
        Assert.That(chart.Points.TakeLast(2).Select(point => point.Variation), Is.All.EqualTo(Variation.CommonCause));
    }

    [Test]
    public void Rules_take_precedence_in_the_order_of_the_list()
    {
        string[] expected = ["outside limits", "7 point trend", "2 in 3 near limit", "7 points one side", "common cause"];
        Assert.That(File.GetProperty("precedence").EnumerateArray().Select(item => item.GetString()), Is.EqualTo(expected));
        SpecialCause[] ours = [SpecialCause.OutsideLimit, SpecialCause.Trend, SpecialCause.TwoOfThree, SpecialCause.Shift];
        Assert.That(ours, Is.Ordered);
    }

    [Test]
    public void Assurance_depends_on_limits_target_and_polarity()
    {
        var cases = File.GetProperty("assurance").EnumerateArray().ToList();
        Assert.That(cases, Has.Count.EqualTo(9));
        foreach (var item in cases)
        {
            double lower = item.GetProperty("lpl").GetDouble(), upper = item.GetProperty("upl").GetDouble();
            var limits = ControlLimits.Around((lower + upper) / 2, (upper - lower) / 2);
            var polarity = item.GetProperty("improvement_direction").GetString() switch
            {
                "increase" => Polarity.Higher,
                "decrease" => Polarity.Lower,
                _ => Polarity.Neutral,
            };
            Assurance? expected = item.GetProperty("expected").GetString() switch
            {
                "consistent_pass" => Assurance.ConsistentlyPass,
                "consistent_fail" => Assurance.ConsistentlyFail,
                "inconsistent" => Assurance.HitOrMiss,
                _ => null,
            };
            Assert.That(limits.AssuranceOf(item.GetProperty("target").GetDouble(), polarity), Is.EqualTo(expected), item.ToString());
        }
    }

    [Test]
    public void A_rebase_begins_a_segment_with_limits_of_its_own()
    {
        double[] values = Numbers(File.GetProperty("xmr_limits")[0].GetProperty("y"));
        int start = File.GetProperty("rebase_group").GetProperty("flags").EnumerateArray().TakeWhile(flag => flag.GetInt32() == 0).Count();
        var chart = XmrChart.Of(Series.Quarterly(values),
            new ControlChartOptions { Rebases = [new(Series.Quarter(start), "New service")] }, screensRanges: true);
        var groups = chart.Segments.SelectMany((segment, i) => segment.Points.Select(_ => i));
        Assert.That(groups, Is.EqualTo(File.GetProperty("rebase_group").GetProperty("groups").EnumerateArray().Select(group => group.GetInt32())));

        // The facets of the file are the same two halves, printed to three figures.
        foreach (var (facet, segment) in File.GetProperty("facets").EnumerateArray().Zip(chart.Segments))
        {
            Assert.That(segment.Points[0].Limits?.Centre, Is.EqualTo(facet.GetProperty("mean").GetDouble()).Within(0.0005));
            Assert.That(segment.Points[0].Limits?.Lower, Is.EqualTo(facet.GetProperty("lpl").GetDouble()).Within(0.005));
            Assert.That(segment.Points[0].Limits?.Upper, Is.EqualTo(facet.GetProperty("upl").GetDouble()).Within(0.005));
        }
    }

    [Test]
    public void Assurance_is_that_of_the_last_segment()
    {
        Assert.That(File.GetProperty("assurance_uses_last_rebase_group").GetBoolean());
        double[] values = [.. Enumerable.Range(0, 8).Select(i => 1.0 + i % 2), .. Enumerable.Range(0, 8).Select(i => 11.0 + i % 2)];
        var chart = XmrChart.Of(Series.Quarterly(values), new ControlChartOptions
        {
            Polarity = Polarity.Higher, Target = 7, Rebases = [new(Series.Quarter(8), "New service")],
        });
        Assert.That(chart.Assurance, Is.EqualTo(Assurance.ConsistentlyPass));
    }

    [Test]
    public void Fewer_points_than_the_threshold_make_trial_limits()
    {
        var warning = File.GetProperty("short_group_warning");
        Assert.That(StatusOf(warning.GetProperty("warns_at").GetInt32()), Is.EqualTo(LimitStatus.TrialLimits));
        Assert.That(StatusOf(warning.GetProperty("no_warning_at").GetInt32()), Is.EqualTo(LimitStatus.FirmLimits));

        LimitStatus StatusOf(int points) => Chart([.. Enumerable.Range(0, points).Select(i => i % 3.0)], Polarity.Neutral).Segments[0].Status;
    }

    private static ControlChart Chart(double[] values, Polarity polarity, bool screensRanges = false) =>
        XmrChart.Of(Series.Quarterly(values), new ControlChartOptions { Polarity = polarity }, screensRanges);

    private static void EachVector(string rule, int count, Func<JsonElement, int[]> actual)
    {
        var vectors = File.GetProperty("rules").EnumerateObject().Single(item => item.Name.StartsWith(rule + " (", StringComparison.Ordinal)).Value;
        Assert.That(vectors.GetArrayLength(), Is.EqualTo(count));
        foreach (var item in vectors.EnumerateArray())
            Assert.That(actual(item), Is.EqualTo(Signs(item, "out")), item.ToString());
    }

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];

    private static int[] Signs(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(sign => sign.GetInt32())];

    private static bool[] Close(JsonElement item) => [.. Signs(item, "close").Select(close => close == 1)];

    private static int[] Zeros(bool[] flags) => [.. flags.Select(flag => flag ? 1 : 0)];

    private static JsonElement Load()
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(ReferenceCases.PathOf("NHSRplotthedots", "xmr_rules.json")));
        return document.RootElement.Clone();
    }
}
