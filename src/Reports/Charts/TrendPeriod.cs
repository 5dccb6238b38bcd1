namespace KpiAnalytics.Reports.Charts;

/// <summary>The period of one point, in the words the chart needs.</summary>
/// <param name="Label">Short, for the axis: "Mar 2017", "2017", "2016/17".</param>
/// <param name="Name">In full, for the table and the point's name: "Year to March 2017".</param>
/// <param name="End">The period's last day: where the point stands on the axis.</param>
public sealed record TrendPeriod(string Label, string Name, DateOnly End);
