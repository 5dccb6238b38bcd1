using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>One category of one breakdown, or all children.</summary>
/// <param name="Breakdown">Empty = all children.</param>
/// <param name="Category">The category's code; empty = all children.</param>
/// <param name="Own">The category's own terms; none for all children.</param>
/// <param name="Asked">The question's filter.</param>
internal sealed record Cell(string Breakdown, string Category, ImmutableArray<FilterTerm> Own, Filter Asked)
{
    /// <summary>The question's filter and the category's own terms.</summary>
    public Filter Filter { get; } = Own.IsEmpty ? Asked : new Filter([.. Asked.Terms, .. Own]);

    /// <summary>No filter and no category: the only figures others print.</summary>
    public bool IsAllChildren => Filter.IsEmpty;

    /// <summary>All children, then every category of every breakdown.</summary>
    public static IEnumerable<Cell> Of(Filter asked, IEnumerable<Breakdown> breakdowns)
    {
        yield return new Cell("", "", [], asked);
        foreach (Breakdown breakdown in breakdowns.DistinctBy(breakdown => breakdown.Id))
        {
            foreach (ImmutableArray<byte> codes in breakdown.Cells())
            {
                yield return new Cell(
                    breakdown.Id,
                    breakdown.CategoryOf(codes),
                    [.. breakdown.Dimensions.Select((dimension, i) => new FilterTerm(dimension, [codes[i]]))],
                    asked);
            }
        }
    }

    /// <summary>The same figure with other terms in place of the category's own.</summary>
    public Filter With(params ReadOnlySpan<FilterTerm> terms) => new([.. Asked.Terms, .. terms]);
}
