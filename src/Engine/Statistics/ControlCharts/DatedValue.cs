namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>One plotted value.</summary>
/// <param name="Date">The first day of its period, or the day of an event.</param>
/// <param name="Value">A finite number. A quarter without a value is left out of the series, not filled in.</param>
public readonly record struct DatedValue(DateOnly Date, double Value);
