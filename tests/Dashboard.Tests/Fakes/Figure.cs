using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>Single figures for tests, all of the twelve months to June 2022 unless said otherwise.</summary>
internal static class Figure
{
    public static readonly Period YearToJune2022 = Period.Ending(PeriodKind.Rolling12, Quarter.Of(new(2022, 6, 30)))!.Value;

    public static readonly Area Service = FakeFigures.Areas[0];

    public static readonly Area Family = FakeFigures.Areas[1];

    public static readonly Area Region = FakeFigures.Areas[2];

    public static Measure Measure(string id) => MeasureCatalogue.Find(id)!;

    /// <summary>84 of 265 children: the cohort in the service's own plan.</summary>
    public static MeasureResult Reoffending(double lower = 26.4, double upper = 37.5) => new()
    {
        Measure = Measure("reoffending.binary"),
        Area = Service,
        Period = YearToJune2022,
        Numerator = 84,
        Denominator = 265,
        Value = 84 * 100 / 265.0,
        Interval = new(lower, upper, IntervalMethod.Wilson),
        Status = ResultStatus.Ok,
    };

    /// <summary>A comparator of the same measure and period.</summary>
    public static MeasureResult Comparator(MeasureResult service, double? value, Area? area = null) => service with
    {
        Area = area ?? Family,
        Numerator = null,
        Denominator = null,
        Value = value,
        Interval = Interval.None,
        Status = ResultStatus.Ok,
    };
}
