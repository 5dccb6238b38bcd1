using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The periods of a question, each with its areas as they were on its last day.</summary>
/// <param name="Blocks">Every period is in one.</param>
internal sealed record QuestionGrid(ImmutableArray<GridBlock> Blocks)
{
    public static QuestionGrid Of(Caseload caseload, Question question)
    {
        var areas = new AreaFinder(caseload, question);
        return new QuestionGrid(
        [
            .. from kind in question.PeriodKinds.Distinct()
               from period in Period.Within(kind, question.From ?? caseload.Start, question.To ?? caseload.End)
               group period by (kind, areas.On(period.End)) into same
               select new GridBlock([.. same], same.Key.Item2),
        ]);
    }
}
