namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The two-sided p value of a discrete exact test: the total probability of every outcome no likelier than the one seen.
/// </summary>
/// <remarks>Freeman GH, Halton JH (1951), Note on an exact treatment of contingency, Biometrika 38: 141-149.</remarks>
internal static class TwoSided
{
    /// <summary>Outcomes this close in probability count as equally likely: by symmetry many are, but for rounding. R's tests use it.</summary>
    private const double Tie = 1e-7;

    public static double PValue(long observed, long fewest, long most, Func<long, double> logProbability)
    {
        double bound = logProbability(observed) + Tie;
        double sum = 0;
        for (long outcome = fewest; outcome <= most; outcome++)
        {
            double log = logProbability(outcome);
            if (log <= bound) sum += Math.Exp(log);
        }
        return Math.Min(1, sum);
    }
}
