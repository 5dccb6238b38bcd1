using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>The share of pairs at each level of each field, among those where the field is known on both sides.</summary>
internal sealed class LevelShares
{
    private readonly double[][] _shares;

    private LevelShares(double[][] shares) => _shares = shares;

    /// <summary>What is assumed of pairs of one person.</summary>
    public static LevelShares AssumedAmongMatches { get; } = new(From(level => level.AmongMatches));

    /// <summary>What is assumed of pairs of two people.</summary>
    public static LevelShares AssumedAmongOthers { get; } = new(From(level => level.AmongOthers));

    public double this[int field, int level] => _shares[field][level];

    /// <summary>Counts as shares. What was assumed counts as so many pairs beside them: where nothing was counted it is all there is.</summary>
    /// <param name="counts">Pairs by level; may be fractional; below zero counts as zero.</param>
    /// <param name="assumed">The assumed shares.</param>
    /// <param name="assumedPairs">How many pairs the assumption is worth; zero where there are counts enough.</param>
    public static LevelShares Of(LevelCounts counts, LevelShares assumed, double assumedPairs)
    {
        double[][] shares = From(_ => 0);
        for (int field = 0; field < shares.Length; field++)
        {
            double total = counts.Known(field) + assumedPairs;
            for (int level = ComparedField.Same; level < shares[field].Length; level++)
            {
                double pairs = counts[field, level] + (assumedPairs * assumed[field, level]);
                shares[field][level] = total > 0 ? pairs / total : assumed[field, level];
            }
        }

        return new(shares);
    }

    /// <summary>The probability of a pattern, fields taken as independent; unknown fields say nothing.</summary>
    /// <param name="pattern">A <see cref="LevelPattern"/>.</param>
    /// <param name="fields">The fields that are looked at.</param>
    public double Of(int pattern, ReadOnlySpan<int> fields)
    {
        double product = 1;
        foreach (int field in fields)
        {
            int level = LevelPattern.LevelOf(pattern, field);
            product *= level == ComparedField.NotKnown ? 1 : _shares[field][level];
        }

        return product;
    }

    private static double[][] From(Func<ComparisonLevel, double> share) => [.. ComparedFields.All.Select(field => field.Levels.Select(share).ToArray())];
}
