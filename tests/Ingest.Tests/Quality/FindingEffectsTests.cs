using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>Bounds worked by hand on ten orders, six of them suitable: 60%.</summary>
[TestFixture]
internal sealed class FindingEffectsTests
{
    [Test]
    public void Two_states_not_known_stay_below_the_line_and_may_stand_above_it()
    {
        // C1 and C2 were suitable: four of ten are left for certain, and both may come back.
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv" ? [.. lines.Select(line => Spoiled(line, "C1", "C2"))] : lines);

        Assert.That(Bounds(small, "suitability"), Is.EqualTo((40.0, 40.0, 60.0)));
    }

    [Test]
    public void A_lost_order_may_come_back_above_and_below_the_line_or_below_alone()
    {
        // C7's order is lost: six of nine; put right, six or seven of ten, or it ended in another quarter.
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "programmes.csv" ? [.. lines.Select(line => line.Replace("2023-05-07", "soon", StringComparison.Ordinal))] : lines);

        (double value, double lowest, double highest) = Bounds(small, "endDate");

        Assert.That(value, Is.EqualTo(600.0 / 9).Within(1e-9));
        Assert.That((lowest, highest), Is.EqualTo((60.0, 70.0)));
    }

    [Test]
    public void An_order_that_ended_in_another_quarter_moves_nothing_in_this_one()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "programmes.csv"
            ? [.. lines.Select(line => line.Replace("2023-05-07,REFERRAL_ORDER", "2022-12-07,WHATEVER", StringComparison.Ordinal))] : lines);

        Assert.That(Effects(small).Single(effect => effect.Column == "disposalType").Measures.Select(one => one.Measure.Id), Has.None.EqualTo("kpi2"));
    }

    [Test]
    public void A_group_that_is_not_known_breaks_no_total()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "children.csv"
            ? [.. lines.Select((line, i) => line + (i == 0 ? ",ethnicity" : i == 1 ? ",PURPLE" : ",WHITE"))] : lines);

        Assert.That(Effects(small).Single(effect => effect.Column == "ethnicity").Measures, Is.Empty);
    }

    [Test]
    public void What_fixing_buys_is_one_sentence()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv" ? [.. lines.Select(line => Spoiled(line, "C1", "C2"))] : lines);

        Assert.That(EffectText.Sentence(Effects(small).Single(effect => effect.Column == "suitability")), Does.StartWith(
            "These 2 rows can move kpi2, Apr-Jun 2023: 40.0% now, could rise by up to 20.0 percentage points (40.0% to 60.0%)"));
    }

    [Test]
    public void Without_a_caseload_nothing_is_worked_out()
    {
        using SmallExtract small = KpiTwoExtract.Write();
        Assert.That(QualityReport.Of(small.Load()).EffectsIn("E01"), Is.Empty);
    }

    private static string Spoiled(string line, params string[] children) =>
        children.Any(child => line.StartsWith(child + ",", StringComparison.Ordinal)) ? line.Replace("SUITABLE", "GOOD", StringComparison.Ordinal) : line;

    private static (double Value, double Lowest, double Highest) Bounds(SmallExtract small, string column)
    {
        MeasureEffect effect = KpiTwoExtract.Kpi2(Effects(small), column);
        return (effect.Value, effect.Lowest, effect.Highest);
    }

    private static FaultEffect[] Effects(SmallExtract small) => [.. KpiTwoExtract.Report(small.Load()).EffectsIn("E01")];
}
