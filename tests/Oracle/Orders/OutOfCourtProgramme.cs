using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>An out-of-court programme that ended: "KPI 6 needs both disposalType and outcome out of court" (spec 5.6).</summary>
internal sealed class OutOfCourtProgramme : DisposalEvent
{
    public required KpiOrder Order { get; init; }

    public bool IsCompleted => Order.Programme.IsCompleted == true;

    /// <summary>"One row per child + intervention programme": the first of its outcomes that are out of court.</summary>
    public static IEnumerable<OutOfCourtProgramme> Of(EndedOrders orders) => orders.Candidates
        .Where(order => IsOutOfCourt(order.Programme.Disposal.OrderType) && IsOutOfCourt(order.OrderType))
        .GroupBy(order => (order.Child.Ypid, order.Programme.ProgrammeId))
        .Select(rows => rows.First())
        .Select(order => new OutOfCourtProgramme
        {
            Child = order.Child,
            Service = order.Service,
            Date = order.Date,
            Age = order.Age,
            Tier = order.Tier,
            OrderType = order.OrderType,
            Order = order,
        });

    public override IEnumerable<string> CategoriesIn(string dimension) => dimension switch
    {
        "oocd_type" => [Codes.OfOutOfCourt(Order.Outcome.Outcome.Disposal.Code)],
        "conclusion" => [Codes.InWords(Conclusion)],
        _ => base.CategoriesIn(dimension),
    };

    /// <summary>The column; where it says nothing, completed where the programme is said to be.</summary>
    private Conclusion Conclusion =>
        Order.Programme.Conclusion == Conclusion.NotKnown && IsCompleted ? Conclusion.Completed : Order.Programme.Conclusion;

    private static bool IsOutOfCourt(OrderType type) => type is OrderType.OutOfCourt or OrderType.YouthCaution or OrderType.YouthConditionalCaution;
}
