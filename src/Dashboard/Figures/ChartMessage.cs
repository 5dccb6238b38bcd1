using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A chart's title: its main message in a few words, made of the fixed words of the comparisons.</summary>
public static class ChartMessage
{
    /// <summary>"Higher than the YJS family"; of several the first that says something, in the order of the comparators.</summary>
    public static string Of(MeasureResult figure, IReadOnlyCollection<Comparison> comparisons)
    {
        Comparison? telling = comparisons.FirstOrDefault(comparison => comparison.Verdict is Verdict.Higher or Verdict.Lower or Verdict.AboutTheSame);
        if (telling is not null)
            return $"{Sentences.Capitalised(telling.VerdictWords)} {ComparatorText.InSentence(telling.Comparator.Area)}";

        return comparisons.Any(comparison => comparison.Verdict == Verdict.CannotTell)
            ? "Cannot be told apart from the comparators"
            : $"{figure.Measure.Name} over time";
    }
}
