using System.Globalization;

namespace KpiAnalytics.Reports.Charts;

/// <summary>How a value of the measure is printed. Halves go away from zero, on the number as it would be written out.</summary>
/// <param name="Decimals">0 to 6 places; each measure has its own.</param>
/// <param name="Suffix">Follows a value directly: "%", or nothing.</param>
public sealed record ValueFormat(int Decimals, string Suffix = "")
{
    /// <summary>"37.4%", "1,204", "0.18".</summary>
    public string Print(double value) => Number(value, Decimals) + Suffix;

    /// <summary>"32.3 to 42.8": an interval has no suffix, its value has.</summary>
    public string PrintInterval(double lower, double upper) => $"{Number(lower, Decimals)} to {Number(upper, Decimals)}";

    internal static string Number(double value, int decimals)
    {
        // Through decimal, because 94.65 is meant as 94.65 and not as the binary fraction just beside it.
        decimal rounded = Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
        // A small negative value is printed as 0, not as -0.
        return (rounded == 0 ? 0m : rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
