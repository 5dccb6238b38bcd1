using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

internal static class IntervalAssert
{
    /// <summary>The reference files are printed to 17 digits; agreement is asked to ten.</summary>
    private const double Relative = 1e-10;

    /// <summary>Both limits as expected, and no limit where none is expected.</summary>
    public static void AreLimits(this Interval actual, double? lower, double? upper, string row)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(actual.Lower, Close(lower), $"{row}: lower");
            Assert.That(actual.Upper, Close(upper), $"{row}: upper");
        }
    }

    private static NUnit.Framework.Constraints.Constraint Close(double? expected) =>
        expected is double number ? Is.EqualTo(number).Within(Math.Abs(number) * Relative) : Is.Null;
}
