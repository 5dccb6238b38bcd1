using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Quality.Effects;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>How effects are said, word for word.</summary>
[TestFixture]
internal sealed class EffectTextTests
{
    private static readonly Period Quarter = Period.Ending(PeriodKind.Quarter, Engine.Domain.Quarter.Of(new(2023, 6, 30)))!.Value;

    [TestCase("custody.children", 2, 2, 3, "custody.children, Apr-Jun 2023: 2 now, could rise by up to 1 child (2 to 3)")]
    [TestCase("custody.children", 4, 1, 5, "custody.children, Apr-Jun 2023: 4 now, could rise by up to 1 child or fall by up to 3 children (1 to 5)")]
    [TestCase("custody.sentences", 4, 3, 4, "custody.sentences, Apr-Jun 2023: 4 now, could fall by up to 1 sentence (3 to 4)")]
    [TestCase("knife.offences", 4, 4, 5, "knife.offences, Apr-Jun 2023: 4 now, could rise by up to 1 offence (4 to 5)")]
    [TestCase("remand.episodes", 4, 4, 5, "remand.episodes, Apr-Jun 2023: 4 now, could rise by up to 1 episode (4 to 5)")]
    [TestCase("remand.bed_nights", 400, 399, 1600, "remand.bed_nights, Apr-Jun 2023: 400 now, could rise by up to 1,200 nights or fall by up to 1 night (399 to 1,600)")]
    [TestCase("remand.four_weeks", 0, 0, 1, "remand.four_weeks, Apr-Jun 2023: 0 now, could rise by up to 1 child (0 to 1)")]
    [TestCase("remand.cost", 1_000, 1_000, 337_165.4, "remand.cost, Apr-Jun 2023: \u00a31,000 now, could rise by up to \u00a3336,165 (\u00a31,000 to \u00a3337,165)")]
    [TestCase("kpi2", 71, 69.8, 74.1, "kpi2, Apr-Jun 2023: 71.0% now, could rise by up to 3.1 or fall by up to 1.2 percentage points (69.8% to 74.1%)")]
    [TestCase("kpi2", 50, 49.99, 50.01, "kpi2, Apr-Jun 2023: 50.0% now, could move by less than is printed (50.0% to 50.0%)")]
    [TestCase("disparity.share_difference", 2, -1, 3, "disparity.share_difference, Apr-Jun 2023: 2 now, could rise by up to 1 percentage point or fall by up to 3 percentage points (-1 to 3)")]
    [TestCase("disparity.rri", 1.2, 1.2, 1.6, "disparity.rri, Apr-Jun 2023: 1.20 now, could rise by up to 0.40 times the rate of the reference group (1.20 to 1.60)")]
    [TestCase("fte.rate", 148.7, 148.7, 1_160, "fte.rate, Apr-Jun 2023: 149 now, could rise by up to 1,011 per 100,000 children aged 10-17 (149 to 1,160)")]
    [TestCase("reoffending.frequency", 4.57, 4, 4.57, "reoffending.frequency, Apr-Jun 2023: 4.57 now, could fall by up to 0.57 reoffences per reoffender (4.00 to 4.57)")]
    [TestCase("kpi10", 1, 1, 1.5, "kpi10, Apr-Jun 2023: 1.0% now, could rise by up to 0.5 percentage points (1.0% to 1.5%)")]
    public void A_movement_is_said_with_its_unit(string measure, double now, double lowest, double highest, string words) =>
        Assert.That(EffectText.Of(new MeasureEffect(MeasureCatalogue.Find(measure)!, Quarter, now, lowest, highest)), Is.EqualTo(words));

    [Test]
    public void Every_unit_that_is_counted_has_a_word_for_one()
    {
        Measure[] counts = [.. MeasureCatalogue.WithSubMeasures.Where(measure => measure.Kind == MeasureKind.Count && measure.Unit != "pounds")];
        Assert.That(counts.Select(measure => EffectUnits.Amount(measure, 1)).Distinct(), Is.EquivalentTo(new[] { "1 child", "1 sentence", "1 offence", "1 night", "1 episode" }));
    }

    [Test]
    public void The_measures_that_move_most_come_first_and_one_sentence_names_five()
    {
        ImmutableArray<MeasureEffect> effects =
        [
            .. MeasureCatalogue.All.Where(measure => measure.Kind == MeasureKind.Proportion).Take(7).Select((measure, i) => new MeasureEffect(measure, Quarter, 10, 10, 11 + i)),
        ];
        string sentence = EffectText.Sentence(new FaultEffect("unknown-code", "a.csv", "b", 1_200, effects, []));
        Assert.That(sentence, Does.StartWith($"These 1,200 rows can move {effects[6].Measure.Id}, Apr-Jun 2023: 10.0% now, could rise by up to 7.0 percentage points (10.0% to 17.0%); "));
        Assert.That(sentence, Does.EndWith("; and 2 other measures."));
    }
}
