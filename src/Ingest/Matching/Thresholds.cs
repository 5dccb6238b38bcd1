using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>The two weights that part the bands: the same from <see cref="Same"/>, different below <see cref="Review"/>, for review between them.</summary>
/// <param name="Same">In bits; never below 0, so that one nominal can be the same as one child only.</param>
/// <param name="Review">In bits; never above <paramref name="Same"/>.</param>
/// <param name="SameBasis">What the first rests on.</param>
/// <param name="ReviewBasis">What the second rests on.</param>
public sealed record Thresholds(double Same, double Review, ThresholdBasis SameBasis, ThresholdBasis ReviewBasis)
{
    /// <summary>From the model: no pair is the same, or different, whose own estimated probability falls short of what is asked of the whole band.</summary>
    public static Thresholds OfModel(MatchOptions options) =>
        new(WeightOf(options.SamePrecision), WeightOf(options.DifferentShare), ThresholdBasis.Model, ThresholdBasis.Model);

    /// <summary>
    /// From judged pairs: the lowest weight from which on the Wilson lower limit of the share that is one person reaches
    /// <see cref="MatchOptions.SamePrecision"/>, and the highest weight below which the upper limit stays within
    /// <see cref="MatchOptions.DifferentShare"/>. Where too few are judged to say so, the model's threshold stays. Limits are those of 95% intervals.
    /// </summary>
    /// <param name="result">The run the pairs belong to. Pairs it does not hold, and pairs placed by a rule and not by weight, are not counted.</param>
    /// <param name="judged">See <see cref="JudgedPair"/>; the last word on a pair counts.</param>
    /// <param name="options">What is asked for.</param>
    public static Thresholds OfJudged(MatchResult result, IEnumerable<JudgedPair> judged, MatchOptions options)
    {
        Dictionary<(string, string), bool> verdicts = [];
        foreach (JudgedPair pair in judged)
        {
            verdicts[(pair.ChildId, pair.NominalId)] = pair.IsSame;
        }

        (double Weight, bool IsSame)[] weighed =
        [
            .. result.Pairs.Where(pair => pair.Reason == BandReason.Weight && verdicts.ContainsKey((pair.ChildId, pair.NominalId)))
                .Select(pair => (pair.Weight, verdicts[(pair.ChildId, pair.NominalId)])).OrderByDescending(pair => pair.Weight),
        ];
        Thresholds model = OfModel(options);
        double? same = LowestSame(weighed, options.SamePrecision);
        double? review = HighestDifferent(weighed, options.DifferentShare);
        double upper = Math.Max(0, same ?? model.Same);
        return new(
            upper, Math.Min(upper, review ?? model.Review),
            same is null ? ThresholdBasis.Model : ThresholdBasis.Judged, review is null ? ThresholdBasis.Model : ThresholdBasis.Judged);
    }

    /// <summary>The band of a weight.</summary>
    public MatchBand BandOf(double weight) => weight >= Same ? MatchBand.Same : weight >= Review ? MatchBand.Review : MatchBand.Different;

    /// <summary>The logarithm (base 2) of the odds of a probability.</summary>
    internal static double WeightOf(double probability) => Math.Log2(probability / (1 - probability));

    private static double? LowestSame((double Weight, bool IsSame)[] fromHighest, double precision)
    {
        double? lowest = null;
        int right = 0;
        for (int pair = 0; pair < fromHighest.Length; pair++)
        {
            right += fromHighest[pair].IsSame ? 1 : 0;
            bool isLastOfWeight = pair == fromHighest.Length - 1 || fromHighest[pair + 1].Weight < fromHighest[pair].Weight;
            if (isLastOfWeight && WilsonInterval.Of((double)right, pair + 1) is { Lower: { } limit } && limit >= precision)
            {
                lowest = fromHighest[pair].Weight;
            }
        }

        return lowest;
    }

    private static double? HighestDifferent((double Weight, bool IsSame)[] fromHighest, double share)
    {
        double? highest = null;
        int matches = 0;
        for (int pair = fromHighest.Length - 1; pair >= 1; pair--)
        {
            matches += fromHighest[pair].IsSame ? 1 : 0;
            bool isLastOfWeight = fromHighest[pair - 1].Weight > fromHighest[pair].Weight;
            if (isLastOfWeight && WilsonInterval.Of((double)matches, fromHighest.Length - pair) is { Upper: { } limit } && limit <= share)
            {
                highest = fromHighest[pair - 1].Weight;
            }
        }

        return highest;
    }
}
