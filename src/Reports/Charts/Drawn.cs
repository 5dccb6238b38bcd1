using System.Runtime.CompilerServices;

namespace KpiAnalytics.Reports.Charts;

/// <summary>What every chart asks of the numbers it is given.</summary>
internal static class Drawn
{
    /// <exception cref="ArgumentOutOfRangeException">Not finite, or above <see cref="TrendPoint.LargestValue"/> in size.</exception>
    public static double Number(double number, [CallerArgumentExpression(nameof(number))] string? name = null) =>
        Math.Abs(number) <= TrendPoint.LargestValue
            ? number
            : throw new ArgumentOutOfRangeException(name, number, "Not a number that can be drawn.");

    /// <summary>Null is no number, and nothing is drawn for it.</summary>
    public static double? Number(double? number, [CallerArgumentExpression(nameof(number))] string? name = null) =>
        number is { } known ? Number(known, name) : null;

    /// <exception cref="ArgumentException">Only one end of the interval is given, or its ends are swapped.</exception>
    public static void CheckInterval(double? lower, double? upper)
    {
        if (lower.HasValue != upper.HasValue || lower > upper)
            throw new ArgumentException("An interval has two ends, the lower first.", nameof(lower));
    }
}
