using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Golden;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>The engine and the oracle answer the same random questions about the same random caseloads.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EngineAgainstOracleTests
{
    private const int Seeds = 400;

    [Test]
    public void The_engine_answers_as_the_oracle_does([Range(1, Seeds)] int seed)
    {
        RandomCaseload caseload = RandomCaseload.From(seed);
        string differences = RowComparison.Differences(Answer(Answerer.Engine, caseload), Answer(Answerer.Oracle, caseload));
        Assert.That(differences, Is.Empty, $"seed {seed}");
    }

    [Test]
    public void The_questions_reach_every_kind_of_row()
    {
        MeasureResult[] rows = [.. Enumerable.Range(1, Seeds / 4).SelectMany(seed => Answer(Answerer.Oracle, RandomCaseload.From(seed)))];
        string[] notes = [.. rows.SelectMany(row => row.Notes).Select(note => note[..5]).Distinct()];
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.Measure.Id).Distinct(), Is.EquivalentTo(MeasureCatalogue.All.Select(measure => measure.Id)));
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
