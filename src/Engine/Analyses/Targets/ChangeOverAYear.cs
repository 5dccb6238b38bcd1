using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>Whether a figure differs from the one a year before: by a test of proportions or of rates, and for other kinds not at all.</summary>
internal static class ChangeOverAYear
{
    /// <summary>Null where no test fits the measure, or a count is not what the test takes.</summary>
    public static ChangeTest? Test(MeasureResult earlier, MeasureResult later)
    {
        if (earlier is not { Numerator: { } earlierEvents, Denominator: > 0 and { } earlierTotal }
            || later is not { Numerator: { } laterEvents, Denominator: > 0 and { } laterTotal })
        {
            return null;
        }

        return later.Measure.Kind switch
        {
            MeasureKind.Proportion when earlierEvents <= earlierTotal && laterEvents <= laterTotal =>
                ProportionDifference.Test(Whole(earlierEvents), Whole(earlierTotal), Whole(laterEvents), Whole(laterTotal)),
            MeasureKind.Rate => RateDifference.Test(Whole(earlierEvents), earlierTotal, Whole(laterEvents), laterTotal),
            _ => null,
        };
    }

    /// <summary>True where chance alone would give such a change less often than the usual level allows.</summary>
    public static bool IsTold(ChangeTest change) => change.PValue < 1 - Confidence.Usual;

    private static long Whole(double count) => checked((long)count);
}
