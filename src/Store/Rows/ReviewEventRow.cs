using KpiAnalytics.Ingest.Matching.Review;

namespace KpiAnalytics.Store.Rows;

/// <summary>One line of the review's audit as the table holds it: ids or tokens, and no name of a child.</summary>
internal sealed class ReviewEventRow
{
    /// <summary>Its place in the audit, from 1.</summary>
    public required int Position { get; init; }

    public required string ChildId { get; init; }

    public required string NominalId { get; init; }

    /// <summary>The action's name: names stay when values are added.</summary>
    public required string Action { get; init; }

    public required string Who { get; init; }

    public required DateTime When { get; init; }

    public required string Why { get; init; }

    public static ReviewEventRow Of(int position, ReviewEvent step) => new()
    {
        Position = position,
        ChildId = step.Pair.ChildId,
        NominalId = step.Pair.NominalId,
        Action = step.Action.ToString(),
        Who = step.Who,
        When = step.When.UtcDateTime,
        Why = step.Why,
    };

    public ReviewEvent ToEvent() => new(new ReviewedPair(ChildId, NominalId), Enum.Parse<ReviewAction>(Action), Who, new DateTimeOffset(When, TimeSpan.Zero), Why);
}
