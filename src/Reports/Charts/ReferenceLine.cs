namespace KpiAnalytics.Reports.Charts;

/// <summary>The value the categories are read against: parity at 1, no difference at 0, or a share.</summary>
public sealed record ReferenceLine
{
    /// <param name="value">In the measure's unit.</param>
    /// <param name="name">Written above the line: "1 = same rate as White children".</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or too large to draw.</exception>
    public ReferenceLine(double value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Value, Name) = (Drawn.Number(value), name);
    }

    public double Value { get; }

    public string Name { get; }
}
