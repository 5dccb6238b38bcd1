namespace KpiAnalytics.Oracle.Events;

/// <summary>One row that can count: an index event, an order that ended, a seat at a board meeting.</summary>
internal abstract class CountedEvent
{
    public required string Service { get; init; }

    /// <summary>The day that decides the period.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The row's category codes in a dimension its table carries; several, or none, where a child can be in several at once.</summary>
    public abstract IEnumerable<string> CategoriesIn(string dimension);
}
