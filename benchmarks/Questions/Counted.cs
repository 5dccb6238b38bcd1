using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>The whole numbers that answer a question, in the order of the grid: a cell is all measures of one area and period.</summary>
internal static class Counted
{
    /// <summary>Counts through the engine's own path, without rates, intervals and notes. Nothing is kept between two calls.</summary>
    public static Counts[] Of(Caseload caseload, Workload question)
    {
        var tallies = new TallyCounts(caseload);
        QuestionGrid grid = QuestionGrid.Of(caseload, question.Asked);
        Cell cell = Cell.Of(question.Asked.Filter, []).First();
        ILineCounts[] lines = [.. question.Measures.Select(measure => LineCounts.Of(caseload, tallies, measure, cell)!)];
        var counts = new Counts[grid.Rows.Sum(row => row.Areas.Length) * lines.Length];
        int at = 0;
        foreach ((Period period, var areas) in grid.Rows)
        {
            foreach (ComparedArea area in areas)
            {
                foreach (ILineCounts line in lines)
                {
                    counts[at++] = line.In(area, period);
                }
            }
        }

        return counts;
    }

    /// <summary>The same as rows of the file that the other side writes: area type, area, first and last day, then the numbers.</summary>
    public static IEnumerable<(string Cell, string Counts)> Rows(Caseload caseload, Workload question)
    {
        Counts[] counts = Of(caseload, question);
        int at = 0;
        foreach ((Period period, var areas) in QuestionGrid.Of(caseload, question.Asked).Rows)
        {
            foreach (ComparedArea area in areas)
            {
                ReadOnlySpan<Counts> cell = counts.AsSpan(at, question.Measures.Length);
                at += cell.Length;
                yield return (
                    FormattableString.Invariant($"{CodeNames.CodeOf(area.Area.Type)},{area.Area.Code},{period.Start:yyyy-MM-dd},{period.End:yyyy-MM-dd}"),
                    Numbers(cell));
            }
        }
    }

    /// <summary>Of reoffending cohort, reoffenders, reoffences; of a rate its numerator and the residents.</summary>
    private static string Numbers(ReadOnlySpan<Counts> cell) => cell.Length == 1
        ? FormattableString.Invariant($"{cell[0].Above},{cell[0].Below}")
        : FormattableString.Invariant($"{cell[0].Below},{cell[0].Above},{cell[1].Above}");
}
