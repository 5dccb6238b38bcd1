using KpiAnalytics.Oracle.Orders;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>KPI 1, 2, 3, 7 and their predecessors: children with an order ending (spec 4.5, 4.6, 5.1-5.3, 5.7).</summary>
internal static class OrderFigures
{
    private static readonly (string Id, Func<KpiOrder, bool?> IsSuitable, bool Wanted)[] Homes =
    [
        ("start_suitable", order => order.Home.IsSuitableAtStart, true),
        ("start_unsuitable", order => order.Home.IsSuitableAtStart, false),
        ("end_suitable", order => order.Home.IsSuitableAtEnd, true),
        ("end_unsuitable", order => order.Home.IsSuitableAtEnd, false),
    ];

    private static readonly (string Id, Func<KpiOrder, bool?> IsSuitable, bool Wanted)[] Provisions =
    [
        ("start_suitable", order => order.Ete.IsSuitableAtStart, true),
        ("start_unsuitable", order => order.Ete.IsSuitableAtStart, false),
        ("end_suitable", order => order.Ete.IsSuitableAtEnd, true),
        ("end_unsuitable", order => order.Ete.IsSuitableAtEnd, false),
    ];

    public static readonly Figure[] All =
    [
        Of("kpi1", order => order.Home.IsSuitableAtEnd == true),
        .. from sub in new[] { "kpi1a", "kpi1b", "kpi1c" }
           from home in Homes
           select Of($"{sub}.{home.Id}", order => home.IsSuitable(order) == home.Wanted),
        Of("kpi2", order => order.Ete.IsSuitableAtEnd == true),
        .. from sub in new[] { "kpi2a", "kpi2b", "kpi2f" }
           from provision in Provisions
           select Of($"{sub}.{provision.Id}", order => provision.IsSuitable(order) == provision.Wanted),
        Of("kpi2c.start_full_time", order => order.Ete.IsFullTimeAtStart),
        Of("kpi2c.start_part_time", order => order.Ete.IsPartTimeAtStart),
        Of("kpi2c.end_full_time", order => order.Ete.IsFullTimeAtEnd),
        Of("kpi2c.end_part_time", order => order.Ete.IsPartTimeAtEnd),
        .. from profile in new[] { "kpi2d.start", "kpi2d.end", "kpi2e.start_offered", "kpi2e.start_attended", "kpi2e.end_offered", "kpi2e.end_attended" }
           select OfTotal(profile, _ => true),
        Of("kpi3", order => order.HasSendPlan, order => order.HasSendNeed),
        Of("kpi3a", order => order.HasSendNeed),
        Of("kpi3b.suitable", order => order.HasSendNeed && order.Ete.IsSuitableAtEnd == true, order => order.HasSendNeed),
        Of("kpi3b.unsuitable", order => order.HasSendNeed && order.Ete.IsSuitableAtEnd == false, order => order.HasSendNeed),
        Of("kpi3c", order => order.HasSendNeed),
        Of("kpi3d", order => order.HasSendNeed),
        Of("kpi7", order => order.Support.During.Length > 0),
        OfTotal("kpi7a", order => order.Support.AtStart.Length > 0),
        OfTotal("kpi7b", order => order.Support.During.Length > 0),
        Of("kpi7c.open_before", order => order.Support.IsEarlyHelpOpenBefore),
        Of("kpi7c.referred", order => order.Support.IsEarlyHelpReferred),
        Of("kpi7d", order => order.Support.During.Length > 0),
        Of("ni45.ete", order => !order.IsOutOfCourt && order.Ete.HoursMet, order => !order.IsOutOfCourt),
        Of("ni45.ete_scenario", order => !order.IsOutOfCourt && order.Ete.HoursMetInScenario, order => !order.IsOutOfCourt),
        Of("ni46.accommodation", order => order.IsCourtOrder && order.Home.IsSuitableAtEnd == true, order => order.IsCourtOrder),
    ];

    /// <summary>A share of the orders that pass a test; of all of them where none is given.</summary>
    public static Figure Of(string id, Func<KpiOrder, bool> above, Func<KpiOrder, bool>? below = null) =>
        new(id, Sort.Share, 100, Rows(above), Rows(below ?? (_ => true)));

    /// <summary>A category's share of the orders of every category.</summary>
    public static Figure OfTotal(string id, Func<KpiOrder, bool> above, Func<KpiOrder, bool>? below = null) =>
        new(id, Sort.Share, 100, Rows(above), Rows(below ?? (_ => true)) with { OfTotal = true });

    private static Line Rows(Func<KpiOrder, bool> test) => Line.Of(tables => tables.Order, Line.Rows, test);
}
