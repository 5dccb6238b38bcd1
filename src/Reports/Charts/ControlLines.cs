namespace KpiAnalytics.Reports.Charts;

/// <summary>Mean and process limits at one point of a control chart.</summary>
public sealed record ControlLines
{
    /// <exception cref="ArgumentException">The mean is not between the limits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or too large to draw.</exception>
    public ControlLines(double lower, double mean, double upper)
    {
        (Lower, Mean, Upper) = (Drawn.Number(lower), Drawn.Number(mean), Drawn.Number(upper));
        if (lower > mean || mean > upper)
            throw new ArgumentException("The mean lies between the limits.", nameof(mean));
    }

    public double Lower { get; }

    public double Mean { get; }

    public double Upper { get; }
}
