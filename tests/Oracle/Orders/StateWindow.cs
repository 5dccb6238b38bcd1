namespace KpiAnalytics.Oracle.Orders;

/// <summary>Which dated states hold at the start and at the end of an order (spec 5.0).</summary>
/// <param name="OrderStart">The order's start.</param>
/// <param name="OrderEnd">The order's end.</param>
/// <param name="Reach">The day a state must last to: the order's start; the day before it for custody and licences.</param>
internal sealed record StateWindow(DateOnly OrderStart, DateOnly OrderEnd, DateOnly Reach)
{
    /// <summary>"State start date &lt;= the order's start and not ended before it."</summary>
    public bool IsAtStart(DateOnly start, DateOnly? end) => IsInside(start, end) && start <= OrderStart;

    /// <summary>"State open (no end date) or its end date >= intervention end date."</summary>
    public bool IsAtEnd(DateOnly start, DateOnly? end) => IsInside(start, end) && !(end < OrderEnd);

    /// <summary>"State must start on or before the intervention end date, and end (or be open) on/after" the day to be reached.</summary>
    private bool IsInside(DateOnly start, DateOnly? end) => start <= OrderEnd && !(end < Reach);
}
