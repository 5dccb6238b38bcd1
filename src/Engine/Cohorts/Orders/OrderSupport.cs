using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>The wider services around a child in an order (spec 5.7).</summary>
internal sealed class OrderSupport
{
    public OrderSupport(Order order, IEnumerable<CareStatus> statuses)
    {
        CareStatus[] own = [.. statuses];
        KindsAtStart = BitsOf(own.Where(status => order.HoldsAtStart(status.Start, status.End)));
        KindsDuring = BitsOf(own.Where(status => order.HoldsDuring(status.Start, status.End)));
        IsOpenBefore = own.Any(status => IsEarlyHelp(status) && status.Start < order.Start && !(status.End < order.Start));
        IsReferred = own.Any(status => status.Kind == CareStatusKind.EarlyHelpReferred && order.Contains(status.Start));
    }

    /// <summary>A bit for each category of the dimension; none where no service supported the child.</summary>
    public uint KindsAtStart { get; }

    public uint KindsDuring { get; }

    /// <summary>Early Help was there before the order began.</summary>
    public bool IsOpenBefore { get; }

    /// <summary>Referred to Early Help in the order.</summary>
    public bool IsReferred { get; }

    private static bool IsEarlyHelp(CareStatus status) => status.Kind is CareStatusKind.EarlyHelpOpen or CareStatusKind.EarlyHelpReferred;

    private static uint BitsOf(IEnumerable<CareStatus> statuses) => statuses
        .Where(status => status.Kind is >= CareStatusKind.ChildLookedAfter and <= CareStatusKind.EarlyInterventionPlan)
        .Aggregate(0u, (bits, status) => bits | (1u << (int)status.Kind));
}
