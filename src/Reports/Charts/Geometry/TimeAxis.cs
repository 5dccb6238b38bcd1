using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A date written under the axis.</summary>
/// <param name="X">Where the period stands.</param>
/// <param name="LabelX">Middle of the label: X, unless the label would have left the drawing.</param>
/// <param name="Text">The period's short label.</param>
internal sealed record TimeTick(double X, double LabelX, string Text);

/// <summary>Chooses which periods are named under the axis: as many as fit, at an even step, the latest always among them.</summary>
internal static class TimeAxis
{
    // Every period, half-year, year, second, fifth, tenth, twentieth year.
    private static readonly int[] StepsInMonths = [1, 3, 6, 12, 24, 60, 120, 240];

    /// <param name="periods">In order of time.</param>
    /// <param name="scale">Where each stands.</param>
    /// <param name="fontSize">Of the labels.</param>
    /// <param name="width">Labels stay between 0 and this.</param>
    public static ImmutableArray<TimeTick> Ticks(IReadOnlyList<TrendPeriod> periods, TimeScale scale, double fontSize, double width)
    {
        if (periods.Count == 0)
            return [];
        foreach (int step in StepsInMonths)
        {
            ImmutableArray<TimeTick> ticks = [.. OnStep(periods, step).Select(period => Tick(period, scale, fontSize, width))];
            if (AllApart(ticks, fontSize))
                return ticks;
        }
        return [Tick(periods[^1], scale, fontSize, width)];
    }

    // Counted back from the latest period, which is the one readers look for.
    private static IEnumerable<TrendPeriod> OnStep(IReadOnlyList<TrendPeriod> periods, int step) =>
        periods.Where(period => (Months(periods[^1].End) - Months(period.End)) % step == 0);

    private static int Months(DateOnly date) => (date.Year * 12) + date.Month;

    private static TimeTick Tick(TrendPeriod period, TimeScale scale, double fontSize, double width)
    {
        double x = scale.X(period.End), half = TextWidth.Of(period.Label, fontSize) / 2;
        return new(x, Math.Max(half, Math.Min(x, width - half)), period.Label);
    }

    private static bool AllApart(ImmutableArray<TimeTick> ticks, double fontSize)
    {
        for (int i = 1; i < ticks.Length; i++)
        {
            double halves = (TextWidth.Of(ticks[i].Text, fontSize) + TextWidth.Of(ticks[i - 1].Text, fontSize)) / 2;
            if (ticks[i].LabelX - ticks[i - 1].LabelX < halves + fontSize)
                return false;
        }
        return true;
    }
}
