using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>Periods, series and whole trends made from a seed.</summary>
internal static class Samples
{
    public static readonly DrawingMeasures Wide = DrawingMeasures.Of(new TrendChartOptions(), DrawingSize.Wide);

    /// <summary>The number of a rolling year: 0 ends in March 2016, 1 in June 2016.</summary>
    public static TrendPeriod Quarter(int number)
    {
        DateOnly end = new DateOnly(2016, 4, 1).AddMonths(3 * number).AddDays(-1);
        string[] names = ["March", "June", "September", "December"];
        string name = names[number % 4];
        return new($"{name[..3]} {end.Year}", $"Year to {name} {end.Year}", end);
    }

    public static TrendPeriod Year(int year) => new($"{year}", $"{year}", new(year, 12, 31));

    /// <summary>Yearly values from 2016; null is a missing figure.</summary>
    public static TrendSeries Yearly(SeriesRole role, params double?[] values) => new($"{role}", role, values.Select((value, i) =>
        value is { } known ? TrendPoint.Of(Year(2016 + i), known) : TrendPoint.Missing(Year(2016 + i), "suppressed")));

    public static Trend Of(params TrendSeries[] series) => new([.. series], [], new());

    /// <summary>Any trend a page could ask for: one to five series, gaps, breaks, notes, immature tails, all sizes of number.</summary>
    public static Trend Random(Random random)
    {
        bool quarterly = random.Next(2) == 0;
        int periods = random.Next(1, 45);
        double level = Math.Pow(10, random.Next(-2, 6)) * random.NextDouble();
        SeriesRole[] roles = [.. Enum.GetValues<SeriesRole>().Where(role => role == SeriesRole.Service || random.Next(2) == 0)];
        TrendPeriod Period(int i) => quarterly ? Quarter(i) : Year(1990 + i);
        TrendPoint Point(int i)
        {
            double value = level * (0.5 + random.NextDouble()), width = level * random.NextDouble();
            PointState state = (PointState)random.Next(4);
            return state == PointState.Missing
                ? TrendPoint.Missing(Period(i), "not supplied")
                : random.Next(3) == 0
                    ? TrendPoint.Of(Period(i), value, state: state)
                    : TrendPoint.Of(Period(i), value, Math.Max(0, value - width), value + width, state);
        }
        return new(
            [.. roles.Select(role => new TrendSeries($"{role} of somewhere", role, Enumerable.Range(0, periods).Select(Point)))],
            [.. Enumerable.Range(0, random.Next(5)).Select(i => new TrendAnnotation(
                Period(random.Next(periods)).End, "New families from a new year on"[..random.Next(3, 31)].Trim(), roles[random.Next(roles.Length)]))],
            new()
            {
                Format = new(random.Next(3)),
                Unit = "per 100,000 children aged 10 to 17",
                Baseline = (ValueBaseline)random.Next(2),
            });
    }
}
