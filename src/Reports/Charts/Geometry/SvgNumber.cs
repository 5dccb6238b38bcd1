using System.Globalization;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Coordinates as SVG text: at most two decimals, always a dot, whatever the machine's culture.</summary>
internal static class SvgNumber
{
    public static string Of(double value)
    {
        double rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>"12.5 80": one point of a path.</summary>
    public static string Pair(double x, double y) => Of(x) + " " + Of(y);
}
