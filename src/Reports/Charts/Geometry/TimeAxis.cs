using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A date written under the axis.</summary>
/// <param name="X">Where the period stands.</param>
/// <param name="LabelX">Middle of the label: X, unless the label would have left the drawing.</param>
/// <param name="Lines">The period's short label.</param>
internal sealed record TimeTick(double X, double LabelX, ImmutableArray<string> Lines)
{
    public double LabelWidth(double fontSize) => TimeAxis.Widest(Lines, fontSize);
}

/// <summary>Chooses which periods are named under the axis: as many as fit, at an even step, the latest always among them.</summary>
internal static class TimeAxis
{
    // Every month, quarter, half-year, year, then every second, third, fifth, tenth, twentieth year.
    private static readonly int[] StepsInMonths = [1, 3, 6, 12, 24, 36, 60, 120, 240];

    /// <param name="periods">In order of time.</param>
    /// <param name="scale">Where each stands.</param>
    /// <param name="measures">Of the drawing: labels stay inside its width.</param>
    /// <param name="stacked">A label of two words takes two lines: in a narrow drawing twice as many fit.</param>
    public static ImmutableArray<TimeTick> Ticks(
        IReadOnlyList<TrendPeriod> periods, TimeScale scale, DrawingMeasures measures, bool stacked)
    {
        if (periods.Count == 0)
            return [];
        foreach (int step in StepsInMonths)
        {
            ImmutableArray<TimeTick> ticks = [.. OnStep(periods, step).Select(period => Tick(period, scale, measures, stacked))];
            if (AllApart(ticks, measures.FontSize))
                return ticks;
        }
        return [Tick(periods[^1], scale, measures, stacked)];
    }

    // Counted back from the latest period, which is the one readers look for.
    private static IEnumerable<TrendPeriod> OnStep(IReadOnlyList<TrendPeriod> periods, int step) =>
        periods.Where(period => (Months(periods[^1].End) - Months(period.End)) % step == 0);

    private static int Months(DateOnly date) => (date.Year * 12) + date.Month;

    internal static double Widest(ImmutableArray<string> lines, double fontSize) =>
        lines.Max(line => TextWidth.Of(line, fontSize));

    private static TimeTick Tick(TrendPeriod period, TimeScale scale, DrawingMeasures measures, bool stacked)
    {
        ImmutableArray<string> lines = stacked ? [.. period.Label.Split(' ')] : [period.Label];
        double x = scale.X(period.End), half = Widest(lines, measures.FontSize) / 2;
        return new(x, Math.Max(half, Math.Min(x, measures.Width - half)), lines);
    }

    private static bool AllApart(ImmutableArray<TimeTick> ticks, double fontSize)
    {
        for (int i = 1; i < ticks.Length; i++)
        {
            double halves = (ticks[i].LabelWidth(fontSize) + ticks[i - 1].LabelWidth(fontSize)) / 2;
            if (ticks[i].LabelX - ticks[i - 1].LabelX < halves + fontSize)
                return false;
        }
        return true;
    }
}
