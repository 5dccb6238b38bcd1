using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>
/// Estimates, from how often each pattern occurs among some pairs, how many of them are of one person and how the levels of these are spread,
/// without knowing which they are. The spread among pairs of two people is given and stays.
/// </summary>
/// <remarks>
/// Dempster AP, Laird NM, Rubin DB (1977), J R Stat Soc B 39: 1-38, for the model of Fellegi IP and Sunter AB (1969), J Am Stat Assoc 64: 1183-1210,
/// as Winkler WE (1988) used it: fields independent given that the pair is, or is not, of one person. What is assumed enters as counts beside the
/// expected ones (a Dirichlet prior); what cannot fall from round to round is the logarithm of likelihood times prior.
/// </remarks>
internal static class ExpectationMaximisation
{
    private const int MostRounds = 200;

    /// <summary>Rounds end when a pair's mean gain in log-likelihood is below this.</summary>
    private const double LeastGain = 1e-10;

    /// <param name="patterns">The pairs by pattern.</param>
    /// <param name="fields">The fields that are looked at; the pairs must not have been chosen by them.</param>
    /// <param name="amongOthers">The spread among pairs of two people.</param>
    /// <param name="assumed">Where the spread among pairs of one person begins, and what counts beside the data.</param>
    /// <param name="assumedPairs">How many pairs the assumption is worth; may be zero.</param>
    public static EstimatedMatches Of(
        ImmutableArray<(int Pattern, long Pairs)> patterns, ImmutableArray<int> fields, LevelShares amongOthers, LevelShares assumed, double assumedPairs)
    {
        long total = patterns.Sum(pattern => pattern.Pairs);
        LevelShares amongMatches = assumed;
        LevelCounts expected = new();
        List<double> logLikelihoods = [];
        double matched = 0.5;
        for (int round = 0; round < MostRounds && total > 0; round++)
        {
            expected = new LevelCounts();
            double matches = 0;
            double logLikelihood = LogPrior(amongMatches, assumed, assumedPairs, fields);
            foreach ((int pattern, long pairs) in patterns)
            {
                double ifMatch = matched * amongMatches.Of(pattern, fields.AsSpan());
                double ifOther = (1 - matched) * amongOthers.Of(pattern, fields.AsSpan());
                double share = ifMatch / (ifMatch + ifOther);
                matches += pairs * share;
                expected.Add(pattern, pairs * share, fields.AsSpan());
                logLikelihood += pairs * Math.Log(ifMatch + ifOther);
            }

            logLikelihoods.Add(logLikelihood);
            if (round > 0 && logLikelihood - logLikelihoods[^2] < LeastGain * total)
            {
                break;
            }

            matched = matches / total;
            amongMatches = LevelShares.Of(expected, assumed, assumedPairs);
        }

        return new EstimatedMatches(matched * total, expected, amongMatches, [.. logLikelihoods]);
    }

    private static double LogPrior(LevelShares shares, LevelShares assumed, double assumedPairs, ImmutableArray<int> fields)
    {
        double sum = 0;
        foreach (int field in fields)
        {
            for (int level = Comparing.ComparedField.Same; level < Comparing.ComparedFields.All[field].Levels.Length; level++)
            {
                sum += assumedPairs > 0 ? assumedPairs * assumed[field, level] * Math.Log(shares[field, level]) : 0;
            }
        }

        return sum;
    }
}
