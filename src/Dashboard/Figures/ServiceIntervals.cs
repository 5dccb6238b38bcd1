using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>
/// Puts bootstrap intervals on a service's own figures, in a question of its own: comparators are taken as fixed and need none, and
/// to draw a whole country's children again would make the reader wait.
/// </summary>
internal static class ServiceIntervals
{
    /// <summary>The same rows in the same order; only those of measures that have such an interval change.</summary>
    /// <param name="question">What the rows answer.</param>
    /// <param name="only">The period whose figures need it; null = every period.</param>
    public static ImmutableArray<MeasureResult> Added(ILoadedCaseload caseload, Question question, ImmutableArray<MeasureResult> rows, Period? only = null)
    {
        ImmutableArray<Measure> measures = [.. question.Measures.Where(measure => measure.HasResampledInterval)];
        if (measures.IsEmpty)
            return rows;

        Question resampled = question with
        {
            Measures = measures, Comparators = false, From = only?.Start ?? question.From, To = only?.End ?? question.To, BootstrapSeed = BootstrapText.Seed,
        };
        Dictionary<(string, Area, Period, string, string), Interval> intervals = caseload.Answer(resampled).ToDictionary(Key, row => row.Interval);
        return [.. rows.Select(row => intervals.TryGetValue(Key(row), out Interval? interval) ? row with { Interval = interval } : row)];
    }

    private static (string Measure, Area Area, Period Period, string Breakdown, string Category) Key(MeasureResult row) =>
        (row.Measure.Id, row.Area, row.Period, row.Breakdown, row.Category);
}
