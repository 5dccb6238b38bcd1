using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine;

/// <summary>The front door: a prepared caseload and a question in, figures out.</summary>
public static class KpiEngine
{
    /// <summary>Answers a question. Rows come in the order of contracts/command-line.md; the same input gives the same rows.</summary>
    public static ImmutableArray<MeasureResult> Answer(Caseload caseload, Question question) =>
        throw new NotSupportedException("Not built yet.");
}
