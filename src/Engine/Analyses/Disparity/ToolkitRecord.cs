using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One child, outcome or offence that a number of the toolkit's sheets counts, by the sheet's own unit.</summary>
/// <param name="Ypid">The child's pseudonymous id.</param>
/// <param name="Sex">As breakdowns name it: "Girls".</param>
/// <param name="Ethnicity">As breakdowns name it.</param>
/// <param name="Because">What put it there, by date: the outcome or the offence; of a child every outcome of the period.</param>
public sealed record ToolkitRecord(string Ypid, DateOnly DateOfBirth, string Sex, string Ethnicity, ImmutableArray<ToolkitEvent> Because);
