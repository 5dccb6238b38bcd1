namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// Draws as many children again, with replacement, and gives the ratio of their sums. Most children add the same (a reoffence to
/// none): how many of those are drawn is binomial and takes one step; only the others are drawn one by one.
/// </summary>
/// <remarks>Devroye L (1986), Non-Uniform Random Variate Generation, Springer: multinomial by a binomial and the rest (chapter XI), inversion in a table (chapter III).</remarks>
internal sealed class RatioDraws
{
    private readonly RatioPart _usual;
    private readonly RatioPart[] _others;
    private readonly int _children;
    private readonly double[] _atMost;
    private readonly Random _random;

    public RatioDraws(IReadOnlyCollection<RatioPart> children, int seed)
    {
        (_children, _random) = (children.Count, new Random(seed));
        _usual = children.CountBy(part => part).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key.Numerator).ThenBy(kind => kind.Key.Denominator).First().Key;
        // In an order of their own, so that the draws do not hang on the order the children came in.
        _others = [.. children.Where(part => part != _usual).OrderBy(part => part.Numerator).ThenBy(part => part.Denominator)];
        _atMost = AtMost(_children, (double)_others.Length / _children);
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
        int others = _others.Length == 0 ? 0 : OthersDrawn();
        double numerator = (_children - others) * _usual.Numerator, denominator = (_children - others) * _usual.Denominator;
        for (int i = 0; i < others; i++)
        {
            RatioPart part = _others[_random.Next(_others.Length)];
            numerator += part.Numerator;
            denominator += part.Denominator;
        }

        return (numerator, denominator);
    }

    /// <summary>The fewest whose chance of "at most so many" reaches a random point.</summary>
    private int OthersDrawn()
    {
        int place = Array.BinarySearch(_atMost, _random.NextDouble());
        return Math.Min(place < 0 ? ~place : place, _children);
    }

    /// <summary>The binomial chances of at most 0, 1, ... trials; from the likeliest outwards, as those at the ends are too small to begin with.</summary>
    private static double[] AtMost(int trials, double chance)
    {
        double[] sums = new double[trials + 1];
        double odds = chance / (1 - chance);
        int likeliest = Math.Min((int)((trials + 1) * chance), trials);
        sums[likeliest] = 1;
        for (int i = likeliest; i < trials; i++) sums[i + 1] = sums[i] * odds * (trials - i) / (i + 1);
        for (int i = likeliest; i > 0; i--) sums[i - 1] = sums[i] * i / (odds * (trials - i + 1));
        for (int i = 1; i <= trials; i++) sums[i] += sums[i - 1];
        double all = sums[trials];
        for (int i = 0; i <= trials; i++) sums[i] /= all;
        return sums;
    }
}
