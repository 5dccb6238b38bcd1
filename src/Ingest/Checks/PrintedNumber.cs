using System.Globalization;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>A number as somebody printed it: how far from the exact one it may be.</summary>
internal static class PrintedNumber
{
    /// <summary>Room for binary fractions: half a unit itself is still a rounding.</summary>
    private const double Slack = 1e-9;

    /// <summary>True where a printed number can be the rounding of an exact one: within half a unit of its last printed place.</summary>
    public static bool CanBe(double printed, double exact) =>
        Math.Abs(printed - exact) <= (0.5 * Math.Pow(10, -Decimals(printed))) + (Slack * Math.Max(1, Math.Abs(exact)));

    /// <summary>Decimals written; noughts at the end are not seen, so that the check is rather too kind than too strict.</summary>
    private static int Decimals(double printed)
    {
        string text = printed.ToString("0.###############", CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}
