using System.Globalization;
using System.Numerics;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>How a figure is printed: rounded once, at the end, halves away from zero (not to the even digit).</summary>
public static class Rounding
{
    /// <summary>A double has at most 17 significant digits and a decimal 28 places, so to 11 places nothing is rounded twice.</summary>
    private const int MostDecimals = 11;

    /// <summary>The value with exactly that many decimals, in the invariant culture and without thousands separators.</summary>
    /// <remarks>
    /// The half is judged on the shortest decimal that reads back as the same double, which is what a reader takes the number to
    /// be: 2.675 prints as 2.68 though the double lies a hair below. Nothing prints as minus zero.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number, or decimals are not 0 to 11.</exception>
    public static string HalfAwayFromZero(double value, int decimals)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite number can be printed.");
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);

        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? Print(exact, decimals)
            : PrintHuge(shortest, decimals);
    }

    /// <summary>The same with thousands apart, as people read it: 1,234.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As above.</exception>
    public static string WithThousands(double value, int decimals) =>
        decimal.Parse(HalfAwayFromZero(value, decimals), NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Print(decimal exact, int decimals)
    {
        decimal rounded = decimal.Round(exact, decimals, MidpointRounding.AwayFromZero);
        // A decimal keeps the sign of a zero.
        decimal unsigned = rounded == 0 ? 0 : rounded;
        return unsigned.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Beyond the decimal type (8e28) a double is a whole number.</summary>
    private static string PrintHuge(string shortest, int decimals)
    {
        string whole = BigInteger.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return decimals == 0 ? whole : $"{whole}.{new string('0', decimals)}";
    }
}
