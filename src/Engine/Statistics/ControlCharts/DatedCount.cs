namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>One period's events and what they arose from.</summary>
/// <param name="Date">The first day of the period.</param>
/// <param name="Count">Its events and exposure. A period without exposure is left out of the series.</param>
public readonly record struct DatedCount(DateOnly Date, EventCount Count);
