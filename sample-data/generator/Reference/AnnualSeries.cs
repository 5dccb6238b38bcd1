namespace KpiAnalytics.SampleData.Reference;

/// <summary>Yearly totals and the quarters they are made of: the quarters of a year lean towards its neighbours and add up to it exactly.</summary>
/// <param name="FirstQuarter">The first day of the first year; years may begin in April.</param>
/// <param name="Totals">One for each year, in whatever unit.</param>
internal sealed record AnnualSeries(DateOnly FirstQuarter, IReadOnlyList<long> Totals)
{
    /// <summary>The running sum of the quarters' distances from the middle of the year (-1.5, -0.5, 0.5, 1.5), doubled and turned round.</summary>
    private static readonly long[] Lean = [3, 4, 3, 0];

    public static AnnualSeries operator +(AnnualSeries left, AnnualSeries right) =>
        left with { Totals = [.. left.Totals.Zip(right.Totals, (one, other) => one + other)] };

    /// <summary>The sum of some quarters; null where the series does not hold them all.</summary>
    public long? Sum(DateOnly start, int quarters)
    {
        int first = (((start.Year - FirstQuarter.Year) * 12) + start.Month - FirstQuarter.Month) / 3;
        return start < FirstQuarter || first + quarters > Totals.Count * 4
            ? null
            : Enumerable.Range(first, quarters).Sum(Quarter);
    }

    private long Quarter(int number)
    {
        int year = number / 4;
        return UpTo(year, number % 4) - (number % 4 == 0 ? 0 : UpTo(year, (number % 4) - 1));
    }

    /// <summary>
    /// A quarter of the total each, with a slope of a sixteenth of the yearly change a quarter; the running total is rounded,
    /// so that nothing is lost over the year.
    /// </summary>
    private long UpTo(int year, int quarter)
    {
        long before = Totals[Math.Max(year - 1, 0)];
        long after = Totals[Math.Min(year + 1, Totals.Count - 1)];
        long in64ths = (16 * Totals[year] * (quarter + 1)) - ((after - before) * Lean[quarter]);
        return (in64ths + 32) / 64;
    }
}
