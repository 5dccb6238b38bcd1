using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>How unevenly events fall on children: the curve, its Gini coefficient and the few who make the most.</summary>
/// <remarks>
/// Lorenz MO (1905), Methods of measuring the concentration of wealth, Publ Am Stat Assoc 9: 209-219. Gini C (1912), Variabilità e
/// mutabilità. The coefficient is the plain one, without the n / (n - 1) correction: at most 1 - 1/n.
/// </remarks>
public sealed class LorenzCurve
{
    private readonly ImmutableArray<long> _ascending;
    private readonly long _total;

    private LorenzCurve(ImmutableArray<long> ascending, long total) => (_ascending, _total) = (ascending, total);

    /// <summary>The curve; null where no child has an event, for then there is nothing to share out.</summary>
    /// <param name="counts">Events of each child, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static LorenzCurve? Of(IEnumerable<long> counts)
    {
        ImmutableArray<long> ascending = [.. counts.Order()];
        if (!ascending.IsEmpty) ArgumentOutOfRangeException.ThrowIfNegative(ascending[0], nameof(counts));
        long total = ascending.Sum();
        return total > 0 ? new LorenzCurve(ascending, total) : null;
    }

    /// <summary>From 0, 0 to 1, 1: children in order of their events, fewest first.</summary>
    public ImmutableArray<LorenzPoint> Points
    {
        get
        {
            var points = ImmutableArray.CreateBuilder<LorenzPoint>(_ascending.Length + 1);
            points.Add(new LorenzPoint(0, 0));
            long events = 0;
            for (int i = 0; i < _ascending.Length; i++)
            {
                events += _ascending[i];
                points.Add(new LorenzPoint((i + 1.0) / _ascending.Length, (double)events / _total));
            }
            return points.ToImmutable();
        }
    }

    /// <summary>0 = every child the same; towards 1 = one child made them all.</summary>
    public double Gini => GiniOf(_ascending.AsSpan());

    /// <summary>The so many children with the most events, and all who tie with the last of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 child, or more than there are.</exception>
    public Concentration Top(int children)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(children, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(children, _ascending.Length);
        long least = _ascending[^children];
        int withTies = _ascending.Count(count => count >= least);
        long events = _ascending.Where(count => count >= least).Sum();
        return new Concentration(withTies, events, (double)withTies / _ascending.Length, (double)events / _total, withTies > children);
    }

    /// <summary>The smallest group of children that makes at least this share of the events, and all who tie with the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0, or is above 1.</exception>
    public Concentration FewestMaking(double share)
    {
        if (!(share is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above 0 and at most 1.");
        // In decimal: 7% of 100 events is 7, not a hair more.
        decimal enough = (decimal)share * _total;
        long events = 0;
        int children = 0;
        while (events < enough) events += _ascending[^++children];
        return Top(children);
    }

    /// <summary>The coefficient of counts that are in order already, for those who ask many times over.</summary>
    /// <param name="ascending">Fewest first; not all zero.</param>
    internal static double GiniOf(ReadOnlySpan<long> ascending)
    {
        long children = ascending.Length;
        long weighted = 0, total = 0;
        for (int i = 0; i < ascending.Length; i++)
        {
            weighted += (2L * i + 1 - children) * ascending[i];
            total += ascending[i];
        }
        return (double)weighted / (children * total);
    }
}
