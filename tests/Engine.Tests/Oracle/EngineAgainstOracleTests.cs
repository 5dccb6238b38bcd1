using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Golden;
using KpiAnalytics.Oracle;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>The engine and the oracle answer the same random questions about the same random caseloads.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EngineAgainstOracleTests
{
    private const int Seeds = 220;

    private const int SeedsOfEveryMeasure = 250;

    private const int SeedsOfEveryBreakdown = 200;

    [Test]
    public void The_engine_answers_as_the_oracle_does([Range(1, Seeds)] int seed) => AssertAlike(seed, Era.Earlier);

    [Test]
    public void The_engine_answers_for_every_measure_as_the_oracle_does([Range(1, SeedsOfEveryMeasure)] int seed) => AssertAlike(seed, Era.Later);

    [Test]
    public void The_engine_answers_for_every_measure_by_every_dimension_as_the_oracle_does([Range(1, SeedsOfEveryBreakdown)] int seed)
    {
        RandomCaseload caseload = RandomCaseload.From(seed, Era.Later);
        Extract extract = caseload.Extract with { NotSupplied = [] };
        AssertAlike(seed, caseload with { Extract = extract, Question = RandomQuestion.OfEveryBreakdown(seed, caseload.Reference) });
    }

    [Test]
    public void The_oracle_knows_every_measure() =>
        Assert.That(PlainOracle.Measures, Is.EquivalentTo(MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id)));

    [Test]
    public void Every_measure_is_asked_of_two_hundred_caseloads_that_can_answer()
    {
        Measure[] answerable =
        [
            .. from caseload in Enumerable.Range(1, SeedsOfEveryMeasure).Select(seed => RandomCaseload.From(seed, Era.Later))
               from measure in caseload.Question.Measures
               where !measure.Requires.Any(field => caseload.Extract.NotSupplied.Contains(field)
                   || caseload.Extract.NotSupplied.Contains(field with { Column = "" }))
               select measure,
        ];
        var few = MeasureCatalogue.WithSubMeasures.Select(measure => (measure.Id, answerable.Count(asked => asked == measure))).Where(pair => pair.Item2 < 200);
        Assert.That(few, Is.Empty);
    }

    [Test]
    public void Every_measure_has_something_to_count()
    {
        MeasureResult[] rows = [.. Enumerable.Range(1, 30).SelectMany(seed => Answer(Answerer.Oracle, RandomCaseload.From(seed, Era.Later)))];
        ILookup<Measure, MeasureResult> computed = rows.Where(row => !row.IsPublished).ToLookup(row => row.Measure);
        Assert.Multiple(() =>
        {
            Assert.That(MeasureCatalogue.WithSubMeasures.Where(measure => computed[measure].Count(row => row.Numerator > 0) < 2), Is.Empty);
            Assert.That(
                MeasureCatalogue.WithSubMeasures.Where(measure => measure.HasDenominator && computed[measure].Count(row => row.Numerator < row.Denominator || row.Value > 1) < 5),
                Is.Empty);
            Assert.That(rows.SelectMany(row => row.Notes), Is.SupersetOf(new[]
            {
                "data from template", "data from template in part", "case level only: not in the quarterly return",
                "nights without a price in remand_prices.csv",
            }));
        });
    }

    private static void AssertAlike(int seed, Era era) => AssertAlike(seed, RandomCaseload.From(seed, era));

    private static void AssertAlike(int seed, RandomCaseload caseload)
    {
        string differences = RowComparison.Differences(Answer(Answerer.Engine, caseload), Answer(Answerer.Oracle, caseload));
        Assert.That(differences, Is.Empty, $"seed {seed}");
    }

    [Test]
    public void The_questions_reach_every_kind_of_row()
    {
        MeasureResult[] rows = [.. Enumerable.Range(1, Seeds / 3).SelectMany(seed => Answer(Answerer.Oracle, RandomCaseload.From(seed, Era.Earlier)))];
        string[] notes = [.. rows.SelectMany(row => row.Notes).Select(note => note[..5]).Distinct()];
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.Measure.Id).Distinct(), Is.EquivalentTo(RandomQuestion.WithoutOtherFiles.Select(measure => measure.Id)));
            Assert.That(
                rows.Select(row => row.Status).Distinct(),
                Is.EquivalentTo(new[] { ResultStatus.Ok, ResultStatus.Immature, ResultStatus.NoDenominator, ResultStatus.NotSupplied }));
            Assert.That(rows.Select(row => (row.Area.Type, row.IsPublished)).Distinct().Count(), Is.EqualTo(7), "each area computed and, but for services, printed");
            Assert.That(rows.Select(row => row.Interval.Method).Distinct().Count(), Is.EqualTo(4));
            Assert.That(notes, Is.EquivalentTo(new[] { "histo", "custo", "extra", "popul", "Bulle", "no re" }));
            Assert.That(rows.Where(row => !row.IsPublished && row.Measure.Id == "reoffending.frequency").Max(row => row.Numerator), Is.GreaterThan(12));
        });
    }

    private static ImmutableArray<MeasureResult> Answer(Answerer answerer, RandomCaseload caseload) =>
        Answers.Of(answerer, caseload.Extract, caseload.Reference, caseload.AsAt, caseload.Question);
}
