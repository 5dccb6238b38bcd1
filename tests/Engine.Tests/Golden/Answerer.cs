using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Oracle;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>Who answers: every golden case and every invariant must hold for both.</summary>
public enum Answerer
{
    Engine,
    Oracle,
}

/// <summary>One question, either answerer.</summary>
internal static class Answers
{
    public static ImmutableArray<MeasureResult> Of(
        Answerer answerer, Extract extract, Reference reference, DateOnly? asAt, Question question) => answerer == Answerer.Engine
        ? KpiEngine.Answer(Caseload.Build(extract, reference, asAt), question)
        : PlainOracle.Answer(extract, reference, asAt, question);
}
