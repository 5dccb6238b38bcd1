using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
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
    public void A_stay_of_nobody_known_adds_its_own_nights_at_its_own_price()
    {
        // Ten nights at 300 pounds now; three at 700 may come, the rest of the last stay is after the year.
        using SmallExtract small = KpiTwoExtract.Write().With(
            "remand_placements.csv", "ypid,episodeID,establishmentType,startDate,endDate",
            "C1,E1,YOI,2022-05-01,2022-05-11", "X1,E1,STC,2023-03-29,2023-05-01", "X2,E1,STC,2023-04-02,2023-04-09");

        FaultEffect effect = Priced(small).Single(one => one.Column == "ypid");

        Assert.That(
            effect.Measures.Where(one => one.Measure.Id is "remand.bed_nights" or "remand.cost").Select(one => (one.Measure.Id, one.Value, one.Lowest, one.Highest)),
            Is.EquivalentTo(new[] { ("remand.bed_nights", 10.0, 10.0, 13.0), ("remand.cost", 3_000.0, 3_000.0, 5_100.0) }));
    }

    [Test]
    public void A_stay_whose_end_is_not_known_can_last_the_whole_year_and_one_whose_place_is_not_known_costs_the_most()
    {
        using SmallExtract small = KpiTwoExtract.Write().With(
            "remand_placements.csv", "ypid,episodeID,establishmentType,startDate,endDate",
            "C1,E1,YOI,2022-05-01,2022-05-11", "C2,E1,YOI,2022-06-01,soon", "C3,E1,TENT,2022-07-01,2022-07-03");
        ILookup<string, MeasureEffect> effects = Priced(small).SelectMany(one => one.Measures, (one, measure) => (one.Column, Measure: measure)).ToLookup(one => $"{one.Column} {one.Measure.Measure.Id}", one => one.Measure);

        Assert.That(effects["endDate remand.bed_nights"].Single().Highest, Is.EqualTo(10 + 365));
        Assert.That(effects["establishmentType remand.cost"].Single().Highest, Is.EqualTo(3_000 + (2 * 700)));
    }

    [Test]
    public void One_more_in_the_cohort_can_be_among_the_prolific_few_or_not()
    {
        // Of 19 in the cohort one, a twentieth, made five of the eight reoffences; another made three. C20's outcome is lost: with one
        // reoffence at most there are nine, of which at least five and, as three are the other's, at most six are the few's.
        string[] children = [.. Enumerable.Range(1, 20).Select(i => $"C{i}")], again = [.. Enumerable.Repeat("C1", 5), .. Enumerable.Repeat("C2", 3)];
        using SmallExtract small = new SmallExtract()
            .With("children.csv", [.. children.Select(child => $"{child},E01,2006-01-01").Prepend("ypid,yotoucode,dateOfBirth")])
            .With("offences.csv", ["ypid,offenceID,offenceDate,yjboffenceCategory", .. children.Select(child => $"{child},O1,2020-09-01,DRUGS"), .. again.Select((child, i) => $"{child},R{i},2021-01-10,DRUGS")])
            .With("outcomes.csv", ["ypid,offenceID,outcomeDate,legalOutcome", .. children.Select(child => $"{child},O1,{(child == "C20" ? "soon" : "2020-10-01")},YOUTH_CAUTION"), .. again.Select((child, i) => $"{child},R{i},2021-03-01,YOUTH_CAUTION")])
            .With("extract.json", "{ \"coverageFrom\": \"2015-01-01\", \"coverageTo\": \"2022-06-30\" }");

        MeasureEffect effect = Effects(small).Single(one => one.Column == "outcomeDate").Measures.Single(one => one.Measure.Id == "prolific.share");

        Assert.That((effect.Value, effect.Lowest, effect.Highest), Is.EqualTo((62.5, 100 * 5.0 / 9, 100 * 6.0 / 9)).Within(1e-9));
    }

    // Four of ten victims are engaged. One more may be engaged and known already, or neither; the offence with most victims has two, who may come, go or
    // cross the line; the tenth child's order brings back its own victim.
    [TestCase("victims.csv", "V11,,O1,true,true", 40, 400.0 / 11, 50)]
    [TestCase("outcomes.csv", "X1,O1,2022-10-05,REFERRAL_ORDER", 40, 20, 60)]
    [TestCase("programme_offences.csv", "X1,P1,O1", 40, 20, 60)]
    [TestCase("programmes.csv", "X1,P1,2022-11-01,2023-05-10,REFERRAL_ORDER,", 400.0 / 9, 40, 500.0 / 9)]
    public void A_row_of_nobody_known_moves_the_victims_of_one_offence(string file, string row, double value, double lowest, double highest)
    {
        using SmallExtract small = KpiTwoExtract.Write((name, lines) => name == "programmes.csv" && file == name ? lines[..^1] : lines)
            .With("victims.csv", [.. Enumerable.Range(1, 10).Select(i => $"V{i},C{(i == 9 ? 8 : i)},O1,true,{(i <= 4 ? "true" : "false")}").Prepend("victimID,ypid,offenceID,consentYJSContact,engagedRJ")])
            .Adding(file, row);

        MeasureEffect[] effects = [.. Effects(small).Where(one => one.File == file).SelectMany(one => one.Measures).Where(one => one.Measure.Id == "kpi10")];

        Assert.That(effects, Is.Not.Empty);
        Assert.That(effects.Select(one => new[] { one.Value, one.Lowest, one.Highest }), Has.All.EqualTo(new[] { value, lowest, highest }).Within(1e-9));
    }

    [Test]
    public void Without_a_caseload_nothing_is_worked_out()
    {
        using SmallExtract small = KpiTwoExtract.Write();
        Assert.That(QualityReport.Of(small.Load()).EffectsIn("E01"), Is.Empty);
    }

    private static ImmutableArray<FaultEffect> Priced(SmallExtract small)
    {
        LoadedExtract loaded = small.Load();
        Reference reference = KpiTwoExtract.Services() with { RemandPrices = GeneratedExtract.Reference.RemandPrices };
        return QualityReport.Of(loaded, caseload: Caseload.Build(loaded.Extract, reference)).EffectsIn("E01");
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
