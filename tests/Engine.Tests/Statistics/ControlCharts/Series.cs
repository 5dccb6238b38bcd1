using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Tests.Statistics.ControlCharts;

/// <summary>Made-up series of quarters from January 2015.</summary>
internal static class Series
{
    public static DateOnly Quarter(int index) => new DateOnly(2015, 1, 1).AddMonths(3 * index);

    public static DatedValue[] Quarterly(IEnumerable<double> values) => [.. values.Select((value, i) => new DatedValue(Quarter(i), value))];

    public static DatedCount[] Quarterly(IEnumerable<(double Events, double Exposure)> counts) =>
        [.. counts.Select((count, i) => new DatedCount(Quarter(i), new(count.Events, count.Exposure)))];
}
