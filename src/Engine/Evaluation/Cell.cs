using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>One category of one breakdown, or all children.</summary>
/// <param name="Breakdown">Empty = all children.</param>
/// <param name="Category">The category's code; empty = all children.</param>
/// <param name="Filter">The question's filter and the category's own terms.</param>
internal sealed record Cell(string Breakdown, string Category, Filter Filter)
{
    /// <summary>No filter and no category: the only figures others print.</summary>
    public bool IsAllChildren => Filter.IsEmpty;
}
