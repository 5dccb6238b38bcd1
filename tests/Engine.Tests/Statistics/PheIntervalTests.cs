using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

/// <summary>The intervals of the UK Health Security Agency's own implementation (PHEindicatormethods), row by row.</summary>
public class PheIntervalTests
{
    private static readonly (double Confidence, string Lower, string Upper)[] BothLevels =
        [(0.95, "lower95_0cl", "upper95_0cl"), (0.998, "lower99_8cl", "upper99_8cl")];

    [Test]
    public void Proportions_agree_at_both_levels_and_missing_counts_have_no_interval()
    {
        var rows = ReferenceCases.Rows("Proportion__testdata_Prop.csv").ToList();
        Assert.That(rows, Has.Count.EqualTo(19));
        foreach (var row in rows)
            foreach (var (confidence, lower, upper) in BothLevels)
                Wilson(row, confidence).AreLimits(row.Number(lower), row.Number(upper), $"{row["Area"]} {confidence}");
    }

    [Test]
    public void Summed_proportions_agree()
    {
        var rows = ReferenceCases.Rows("Proportion__testdata_Prop_g.csv").ToList();
        Assert.That(rows, Has.Count.EqualTo(11));
        foreach (var row in rows)
            Wilson(row, 0.95).AreLimits(row.Number("lowercl"), row.Number("uppercl"), row["Area"]);
    }

    [Test]
    public void Rates_agree_at_both_levels_and_missing_counts_have_no_interval()
    {
        var rows = ReferenceCases.Rows("Rate__testdata_Rate.csv").ToList();
        Assert.That(rows, Has.Count.EqualTo(20));
        foreach (var row in rows)
            foreach (var (confidence, lower, upper) in BothLevels)
                Rate(row, confidence).AreLimits(row.Number(lower), row.Number(upper), $"{row["Area"]} {confidence}");
    }

    [Test]
    public void Summed_rates_agree()
    {
        var rows = ReferenceCases.Rows("Rate__testdata_Rate_g.csv").ToList();
        Assert.That(rows, Has.Count.EqualTo(12));
        foreach (var row in rows)
            Rate(row, 0.95).AreLimits(row.Number("lowercl"), row.Number("uppercl"), row["Area"]);
    }

    [Test]
    public void The_method_named_is_the_method_of_the_reference()
    {
        foreach (var row in ReferenceCases.Rows("Rate__testdata_Rate.csv").Where(row => row.Number("value") is not null))
            Assert.That(Rate(row, 0.95).Method,
                Is.EqualTo(row["method"] == "Exact" ? IntervalMethod.PoissonExact : IntervalMethod.Byar), row["Area"]);
    }

    [Test]
    public void Bare_limits_agree_even_where_Byar_is_not_our_choice()
    {
        var rows = ReferenceCases.Rows("Byars_Wilson__testdata_B_W.csv").ToList();
        Assert.That(rows, Has.Count.EqualTo(13));
        foreach (var row in rows)
        {
            double x = row.Number("x") ?? 0;
            double confidence = row["confidence"] == "95%" ? 0.95 : 0.998;
            var actual = row["method"] == "Wilson" ? WilsonInterval.Of(x, row.Number("n") ?? 0, confidence) : Byar(x, confidence);
            actual.AreLimits(row.Number("lowercl"), row.Number("uppercl"), $"{x} {confidence}");
        }
    }

    private static Interval Wilson(ReferenceCases.Row row, double confidence) =>
        WilsonInterval.Of(row.Number("Numerator"), row.Number("Denominator"), confidence).Times(row.Number("multiplier") ?? 0);

    private static Interval Rate(ReferenceCases.Row row, double confidence) =>
        PoissonInterval.OfRate(row.Number("Numerator"), row.Number("Denominator"), row.Number("multiplier") ?? 0, confidence);

    /// <summary>The reference gives no limit where Byar's formula falls below zero.</summary>
    private static Interval Byar(double events, double confidence)
    {
        var (lower, upper) = PoissonInterval.Byar(events, confidence);
        return new Interval(lower < 0 ? null : lower, upper, IntervalMethod.Byar);
    }
}
