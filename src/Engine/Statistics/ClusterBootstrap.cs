using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The interval of a statistic of counts that is no ratio of sums (the Gini coefficient), by drawing as many children again, with
/// replacement, many times over. A child who has several counts brings them all or none: its counts are not independent.
/// </summary>
/// <remarks>
/// Dixon PM, Weiner J, Mitchell-Olds T, Woodley R (1987), Bootstrapping the Gini coefficient of inequality, Ecology 68: 1548-1551.
/// Drawing whole clusters: Davison AC, Hinkley DV (1997), Bootstrap Methods and their Application, Cambridge, section 3.8.
/// Percentile interval, without a correction for bias: of few children it lies a little low.
/// </remarks>
public static class ClusterBootstrap
{
    /// <summary>
    /// The interval of the statistic. The same seed gives the same interval, whatever the order of the children. None where fewer
    /// than ten children have a count above zero. A draw in which every count is zero is drawn again.
    /// </summary>
    /// <param name="children">The counts of each child, zero or more.</param>
    /// <param name="statistic">Of counts in order, fewest first, of which one at least is above zero.</param>
    /// <param name="seed">Of the random draws.</param>
    /// <param name="confidence">At least 0.9, below 1.</param>
    /// <param name="resamples">At least 10 / tail: 400 at 95%, 10,000 at 99.8%.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Of(
        IReadOnlyList<ImmutableArray<long>> children, Func<ReadOnlySpan<long>, double> statistic, int seed,
        double confidence = Confidence.Usual, int resamples = Bootstrap.UsualResamples)
    {
        double tail = Bootstrap.Tail(confidence, resamples);
        foreach (long count in children.SelectMany(counts => counts)) ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(children));
        if (children.Count(counts => counts.Any(count => count > 0)) < Bootstrap.FewestChildren) return Interval.None;

        (long Count, int Child)[] ascending =
        [
            .. children.Order(Comparer<ImmutableArray<long>>.Create((one, other) => one.AsSpan().SequenceCompareTo(other.AsSpan())))
                .SelectMany((counts, child) => counts.Select(count => (Count: count, Child: child)))
                .OrderBy(pair => pair.Count),
        ];
        var random = new Random(seed);
        var times = new int[children.Count];
        List<long> drawn = [];
        var figures = new double[resamples];
        for (int i = 0; i < resamples; i++)
        {
            do Draw(ascending, times, drawn, random);
            while (drawn.Count == 0 || drawn[^1] == 0);
            figures[i] = statistic(CollectionsMarshal.AsSpan(drawn));
        }
        return Bootstrap.Percentiles(figures, tail);
    }

    /// <summary>The counts stay in order, so that no resample has to be sorted.</summary>
    private static void Draw((long Count, int Child)[] ascending, int[] times, List<long> drawn, Random random)
    {
        Array.Clear(times);
        for (int i = 0; i < times.Length; i++) times[random.Next(times.Length)]++;
        drawn.Clear();
        foreach ((long count, int child) in ascending)
        {
            for (int i = 0; i < times[child]; i++) drawn.Add(count);
        }
    }
}
