using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A figure in sentences. Every number comes from a cell of the answer; nothing is typed by hand.</summary>
public static class FigureSummary
{
    /// <param name="figure">The service's figure.</param>
    /// <param name="yearBefore">The same kind of period a year earlier; null where there is none.</param>
    /// <param name="comparisons">With the comparators of the figure's own period.</param>
    public static string Of(MeasureResult figure, MeasureResult? yearBefore, IReadOnlyCollection<Comparison> comparisons)
    {
        string[] sentences = [Headline(figure), YearBefore(yearBefore), Compared(comparisons), Caution(figure)];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Headline(MeasureResult figure)
    {
        string subject = $"{figure.Measure.Name} in {figure.Area.Name}";
        string period = PeriodText.InSentence(figure.Period);
        if (!HasValue(figure))
            return $"{subject} has no figure in {period}: {FigureText.State(figure)}.";
        if (figure.Measure.Kind == MeasureKind.Count)
            return $"{subject}: {FigureText.Value(figure)} in {period}.";

        return $"{subject} stood at {FigureText.Value(figure)} {FigureText.UnitAfterValue(figure.Measure)} in {period} "
            + $"({FigureText.Counts(figure)}; {FigureText.Interval(figure)}).";
    }

    private static string YearBefore(MeasureResult? before) =>
        before is not null && HasValue(before) ? $"A year before it stood at {FigureText.Value(before)}." : "";

    private static string Compared(IReadOnlyCollection<Comparison> comparisons)
    {
        string[] clauses =
        [
            .. Clause(comparisons, Verdict.Higher, "is higher than"),
            .. Clause(comparisons, Verdict.Lower, "is lower than"),
            .. Clause(comparisons, Verdict.AboutTheSame, "is about the same as"),
            .. Clause(comparisons, Verdict.CannotTell, "cannot be told apart from"),
        ];
        return clauses.Length == 0 ? "" : $"It {string.Join("; it ", clauses)}.";
    }

    private static IEnumerable<string> Clause(IReadOnlyCollection<Comparison> comparisons, Verdict verdict, string words)
    {
        string[] areas =
        [
            .. comparisons.Where(comparison => comparison.Verdict == verdict)
                .Select(comparison => $"{ComparatorText.InSentence(comparison.Comparator.Area)} ({FigureText.Value(comparison.Comparator)})"),
        ];
        return areas.Length == 0 ? [] : [$"{words} {Sentences.List(areas)}"];
    }

    private static string Caution(MeasureResult figure) =>
        figure.Status == ResultStatus.Immature ? "The follow-up is not over, so the figure will rise and is not compared." : "";

    private static bool HasValue(MeasureResult figure) => figure is { Value: not null, Status: ResultStatus.Ok or ResultStatus.Immature };
}
