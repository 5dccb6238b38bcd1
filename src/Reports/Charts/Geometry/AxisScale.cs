namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>An axis of numbers, even or logarithmic. An even one starts and ends at a tick.</summary>
internal sealed record AxisScale
{
    /// <summary>Ticks of a logarithmic axis, as multiples of a power of ten: the densest set that fits is taken.</summary>
    private static readonly int[][] Leads = [[1, 2, 5], [1, 3], [1]];

    /// <summary>Ticks within the values that let a reader judge a ratio scale.</summary>
    private const int FewestInside = 3;

    /// <summary>Relative: 0.2 computed from a logarithm may come out a hair beside 0.2.</summary>
    private const double Rounding = 1e-9;

    private readonly int _decimals;

    private AxisScale(IReadOnlyList<double> ticks, int decimals, bool isLogarithmic, double low, double high) =>
        (Ticks, _decimals, IsLogarithmic, Low, High) = (ticks, decimals, isLogarithmic, low, high);

    /// <summary>Ascending; at least two.</summary>
    public IReadOnlyList<double> Ticks { get; }

    public bool IsLogarithmic { get; }

    public double Low { get; }

    public double High { get; }

    /// <summary>A logarithmic axis never has a zero, so leaving it out needs no words.</summary>
    public bool LeavesOutZero => !IsLogarithmic && (Low > 0 || High < 0);

    public static AxisScale Even(NiceScale scale) => new(scale.Ticks, scale.Decimals, false, scale.Low, scale.High);

    /// <summary>
    /// From 0 to the highest value, in steps of the unit's own kind (3 months) or a whole multiple of it; of two multiples that fit,
    /// one that ends at the highest value is better.
    /// </summary>
    public static AxisScale Stepped(double highest, double step, int mostTicks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTicks, 2);
        double steps = Math.Max(highest / step, 1);
        int fewest = Math.Max(1, (int)Math.Ceiling((steps / mostTicks) - Rounding));
        while (TicksAt(steps, fewest) > mostTicks)
            fewest++;
        int multiple = Enumerable.Range(fewest, (2 * fewest) + 1).FirstOrDefault(times => IsWhole(steps / times), fewest);
        int count = TicksAt(steps, multiple);
        double width = step * multiple;
        return new([.. Enumerable.Range(0, count).Select(i => i * width)], IsWhole(width) ? 0 : 1, false, 0, steps * step);

        static int TicksAt(double steps, int multiple) => (int)Math.Floor((steps / multiple) + Rounding) + 1;
        static bool IsWhole(double number) => Math.Abs(number - Math.Floor(number + 0.5)) < Rounding;
    }

    /// <summary>Covers the values above zero; the others have no place on it.</summary>
    public static AxisScale Logarithmic(IEnumerable<double> values, int mostTicks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTicks, 3);
        double[] positive = [.. values.Where(value => value > 0).DefaultIfEmpty(1)];
        (double low, double high) = (positive.Min(), positive.Max());
        for (int stride = 1; ; stride++)
        {
            foreach (int[] leads in Leads)
            {
                double[] around = Covering(low, high, stride == 1 ? leads : Leads[^1], stride);
                double[] inside = [.. around.Where(tick => tick >= low * (1 - Rounding) && tick <= high * (1 + Rounding))];
                if (inside.Length > mostTicks)
                    continue;
                // A narrow range is opened to the ticks around it; a wide one ends where its values end.
                return inside.Length < FewestInside ? new(around, 0, true, around[0], around[^1]) : new(inside, 0, true, low, high);
            }
        }
    }

    /// <summary>0 at the low end, 1 at the high end; outside them for a value beyond the axis.</summary>
    public double Share(double value) => IsLogarithmic
        ? value > 0 ? Math.Log(value / Low) / Math.Log(High / Low) : double.NegativeInfinity
        : (value - Low) / (High - Low);

    /// <summary>A tick as it is written: on a logarithmic axis with the decimals it needs itself.</summary>
    public string Print(double tick, string suffix = "") => ValueFormat.Number(tick, IsLogarithmic
        ? Math.Max(0, -(int)Math.Floor(Math.Log10(tick) + Rounding))
        : _decimals) + suffix;

    private static double[] Covering(double low, double high, int[] leads, int stride)
    {
        int from = ((int)Math.Floor(Math.Log10(low) / stride) - 1) * stride;
        int to = ((int)Math.Ceiling(Math.Log10(high) / stride) + 1) * stride;
        double[] all = [.. Enumerable.Range(0, ((to - from) / stride) + 1).SelectMany(i =>
            leads.Select(lead => NiceScale.Scaled(lead, from + (i * stride))))];
        int first = Array.FindLastIndex(all, tick => tick <= low * (1 + Rounding));
        int last = Array.FindIndex(all, tick => tick >= high * (1 - Rounding));
        // One value that is itself a tick: open a step each side.
        return first == last ? all[(first - 1)..(last + 2)] : all[first..(last + 1)];
    }
}
