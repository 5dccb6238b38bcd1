namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One number of the toolkit's sheets.</summary>
/// <param name="Sheet">1 to 7.</param>
/// <param name="Row">The row's <see cref="SheetRow.Code"/>; empty = the row of totals.</param>
/// <param name="Group">The ethnic group's code; empty = the column of totals.</param>
public sealed record ToolkitCell(int Sheet, string Row, string Group);
