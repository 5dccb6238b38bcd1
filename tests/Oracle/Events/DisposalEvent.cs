using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>An event of one child behind which a disposal stands.</summary>
internal abstract class DisposalEvent : ChildEvent
{
    public required OutcomeTier Tier { get; init; }

    public required OrderType OrderType { get; init; }

    public override IEnumerable<string> CategoriesIn(string dimension) => dimension switch
    {
        "outcome_tier" => [Codes.Of(Tier)],
        "order_type" => [Codes.Of(OrderType)],
        _ => base.CategoriesIn(dimension),
    };
}
