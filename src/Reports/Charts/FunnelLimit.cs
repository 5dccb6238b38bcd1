namespace KpiAnalytics.Reports.Charts;

/// <summary>The limits for a service of one size: outer 99.8%, inner 95%.</summary>
public sealed record FunnelLimit
{
    /// <exception cref="ArgumentException">The limits are not in ascending order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above zero, or a number cannot be drawn.</exception>
    public FunnelLimit(double denominator, double outerLower, double innerLower, double innerUpper, double outerUpper)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        (Denominator, OuterLower, InnerLower) = (Drawn.Number(denominator), Drawn.Number(outerLower), Drawn.Number(innerLower));
        (InnerUpper, OuterUpper) = (Drawn.Number(innerUpper), Drawn.Number(outerUpper));
        if (outerLower > innerLower || innerLower > innerUpper || innerUpper > outerUpper)
            throw new ArgumentException("The limits widen outwards.", nameof(outerLower));
    }

    public double Denominator { get; }

    public double OuterLower { get; }

    public double InnerLower { get; }

    public double InnerUpper { get; }

    public double OuterUpper { get; }
}
