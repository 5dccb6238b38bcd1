using System.Collections.Immutable;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>A selection as read from a link.</summary>
/// <param name="Problems">One sentence for each part of the link that was not understood and so does not apply. Shown: a figure must not silently lack a filter.</param>
public sealed record SelectionReading(Selection Selection, ImmutableArray<string> Problems);
