namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A value axis whose ticks are whole multiples of 1, 2, 2.5 or 5 times a power of ten, and which covers the data.</summary>
internal sealed record NiceScale
{
    /// <summary>A range this small beside its values is rounding noise: treated as flat.</summary>
    private const double FlatShare = 1e-9;

    /// <summary>In steps: 1.1 / 0.1 is a little over 11 in binary, and must not cost a twelfth tick.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Powers of ten below this are not searched: no measure is printed to more places.</summary>
    private const int SmallestPower = -14;

    // 2.5 is written 25 x 10^-1, so that every step is a whole number times a power of ten.
    private static readonly (long Multiple, int PowerShift)[] Steps = [(1, 0), (2, 0), (25, -1), (5, 0)];

    private NiceScale(long multiple, int power, long first, long last)
    {
        Decimals = Math.Max(0, -power);
        Ticks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Scaled((first + i) * multiple, power))];
    }

    /// <summary>Ascending; at least two. The first and last are the ends of the axis.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Decimals the tick labels need.</summary>
    public int Decimals { get; }

    public double Low => Ticks[0];

    public double High => Ticks[^1];

    public bool LeavesOutZero => Low > 0 || High < 0;

    /// <summary>The finest scale that covers the values with at most so many ticks.</summary>
    /// <param name="values">May be empty: the scale is then 0 to 1.</param>
    /// <param name="baseline">Whether zero must be on the axis.</param>
    /// <param name="mostTicks">At least 3: fewer cannot straddle zero.</param>
    /// <param name="mostDecimals">Decimals the measure is printed with: a tick never shows more (no half children).</param>
    public static NiceScale Cover(IEnumerable<double> values, ValueBaseline baseline, int mostTicks, int mostDecimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTicks, 3);
        (double low, double high) = Range([.. values], baseline, mostDecimals);
        int power = Math.Max(SmallestPower, (int)Math.Floor(Math.Log10((high - low) / mostTicks)) - 1);
        for (; ; power++)
        {
            foreach ((long multiple, int shift) in Steps)
            {
                int shifted = power + shift;
                if (-shifted > mostDecimals)
                    continue;
                double step = Scaled(multiple, shifted);
                long first = (long)Math.Floor((low / step) + Rounding), last = (long)Math.Ceiling((high / step) - Rounding);
                if (last - first < mostTicks)
                    return new(multiple, shifted, first, last);
            }
        }
    }

    private static (double Low, double High) Range(double[] values, ValueBaseline baseline, int mostDecimals)
    {
        if (values.Length == 0)
            return (0, 1);
        double low = values.Min(), high = values.Max();
        if (baseline == ValueBaseline.Zero)
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        double size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (high - low > size * FlatShare)
            return (low, high);
        // Flat: open a tenth each side, and not less than two of the smallest amounts the measure can show.
        double margin = Math.Max(size / 10, 2 * Scaled(1, -mostDecimals));
        return size == 0 && baseline == ValueBaseline.Zero ? (0, 1) : (low - margin, high + margin);
    }

    // Dividing by a power of ten gives the double nearest to the decimal number; multiplying by 0.1 would not.
    internal static double Scaled(long number, int power) =>
        power >= 0 ? number * Math.Pow(10, power) : number / Math.Pow(10, -power);
}
