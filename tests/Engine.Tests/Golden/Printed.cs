using System.Globalization;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>A value as a board paper prints it (spec 4.0.2): the measure's decimals, halves away from zero.</summary>
internal static class Printed
{
    /// <summary>Empty where there is no value. A decimal holds the 15 digits that matter, so a printed half is a half.</summary>
    public static string Of(Measure measure, double? value) => value is { } number
        ? Math.Round((decimal)number, measure.Decimals, MidpointRounding.AwayFromZero)
            .ToString($"F{measure.Decimals}", CultureInfo.InvariantCulture)
        : "";
}
