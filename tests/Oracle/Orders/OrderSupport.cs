using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>The wider services a child was open to at the start of an order, and during it (spec 5.7).</summary>
internal sealed class OrderSupport(IEnumerable<CareStatus> statuses, KpiOrder order)
{
    private static readonly CareStatusKind[] Supports =
        [CareStatusKind.ChildLookedAfter, CareStatusKind.ChildProtectionPlan, CareStatusKind.ChildInNeed, CareStatusKind.EarlyInterventionPlan];

    /// <summary>Covering the order's first day.</summary>
    public CareStatus[] AtStart => [.. During.Where(status => status.Start <= order.Start)];

    /// <summary>Any day of the order.</summary>
    public CareStatus[] During => [.. Supporting.Where(status => status.Start <= order.End && !(status.End < Reach))];

    /// <summary>"Already open before the order."</summary>
    public bool IsEarlyHelpOpenBefore => statuses.Any(status =>
        status.Kind is CareStatusKind.EarlyHelpOpen or CareStatusKind.EarlyHelpReferred
        && status.Start < order.Start && !(status.End < order.Start));

    /// <summary>"Referred on/after it", by the order's end.</summary>
    public bool IsEarlyHelpReferred => statuses.Any(status =>
        status.Kind == CareStatusKind.EarlyHelpReferred && status.Start >= order.Start && status.Start <= order.End);

    private IEnumerable<CareStatus> Supporting => statuses.Where(status => Supports.Contains(status.Kind));

    /// <summary>"KPI 7 reaches one day back for custody", a licence included.</summary>
    private DateOnly Reach => order.Window.Reach;

    public static IEnumerable<string> Kinds(CareStatus[] statuses) => statuses.Select(status => Codes.InWords(status.Kind));
}
