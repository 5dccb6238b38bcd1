using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// Draws as many children again, with replacement, and gives the ratio of their sums. Children who add the same are of one kind:
/// how many of each kind are drawn is multinomial, so that a draw takes steps by kinds and not by children.
/// </summary>
/// <remarks>Devroye L (1986), Non-Uniform Random Variate Generation, Springer: multinomial by conditional binomials (chapter XI), binomial by inversion (chapter X).</remarks>
internal sealed class RatioDraws
{
    /// <summary>The probability of none must stay above what a double can hold (e to the power -700); more are drawn in halves.</summary>
    private const double DeepestLog = -500;

    private readonly int _children;
    private readonly ImmutableArray<Kind> _kinds;
    private readonly Random _random;

    public RatioDraws(IReadOnlyCollection<RatioPart> children, int seed)
    {
        (_children, _random) = (children.Count, new Random(seed));
        // The largest kind is last: what is left over is of it, and no step is spent on it.
        var ordered = children.CountBy(part => part).OrderBy(kind => kind.Value).ThenBy(kind => kind.Key.Numerator).ThenBy(kind => kind.Key.Denominator);
        int left = _children;
        var kinds = ImmutableArray.CreateBuilder<Kind>();
        foreach ((RatioPart part, int count) in ordered)
        {
            kinds.Add(new Kind(part, (double)count / left));
            left -= count;
        }

        _kinds = kinds.ToImmutable();
    }

    /// <summary>A draw without any child below the line is drawn again.</summary>
    public double Next()
    {
        double numerator, denominator;
        do
        {
            (numerator, denominator) = Draw();
        }
        while (denominator == 0);
        return numerator / denominator;
    }

    private (double Numerator, double Denominator) Draw()
    {
        double numerator = 0, denominator = 0;
        int left = _children;
        for (int i = 0; i < _kinds.Length && left > 0; i++)
        {
            Kind kind = _kinds[i];
            int drawn = i == _kinds.Length - 1 ? left : Binomial(left, kind);
            left -= drawn;
            numerator += drawn * kind.Part.Numerator;
            denominator += drawn * kind.Part.Denominator;
        }

        return (numerator, denominator);
    }

    private int Binomial(int trials, Kind kind)
    {
        double log = trials * kind.LogNot;
        if (log < DeepestLog)
        {
            return Binomial(trials / 2, kind) + Binomial(trials - (trials / 2), kind);
        }

        double chance = Math.Exp(log);
        double point = _random.NextDouble();
        int drawn = 0;
        while (point > chance && drawn < trials)
        {
            point -= chance;
            drawn++;
            chance *= kind.Odds * (trials - drawn + 1) / drawn;
        }

        return drawn;
    }

    /// <summary>Children who add the same.</summary>
    /// <param name="Part">What each adds.</param>
    /// <param name="Share">Their share of those of this kind and the kinds that follow.</param>
    private readonly record struct Kind(RatioPart Part, double Share)
    {
        /// <summary>Of the share being missed by one draw; no number for the last kind, which is not drawn.</summary>
        public double LogNot { get; } = Math.Log(1 - Share);

        public double Odds { get; } = Share / (1 - Share);
    }
}
