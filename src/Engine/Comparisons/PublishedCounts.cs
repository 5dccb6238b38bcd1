using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>A printed figure as one measure reads it.</summary>
/// <param name="Figure">The row it comes from.</param>
/// <param name="Numerator">Above the line, where it was printed.</param>
/// <param name="Denominator">Below the line, where it was printed.</param>
/// <param name="Value">The printed value; used where the counts are not both there.</param>
public sealed record PublishedCounts(PublishedFigure Figure, double? Numerator, double? Denominator, double? Value);
