using KpiAnalytics.Oracle.Orders;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>KPI 4 and KPI 5 (spec 5.4, 5.5).</summary>
internal static class HealthFigures
{
    public static readonly Figure[] All = [.. Of("kpi4", order => order.MentalHealth), .. Of("kpi5", order => order.SubstanceMisuse)];

    private static IEnumerable<Figure> Of(string kpi, Func<KpiOrder, OrderHealth> health)
    {
        bool Need(KpiOrder order) => health(order).HasNeed;
        yield return OrderFigures.Of(kpi, order => Need(order) && health(order).IsOffered, Need);
        yield return OrderFigures.Of($"{kpi}a", Need);
        yield return OrderFigures.Of($"{kpi}b", order => Need(order) && health(order).IsAttendingAtStart, Need);
        yield return OrderFigures.OfTotal($"{kpi}c.offered", order => Need(order) && health(order).IsOffered, Need);
        yield return OrderFigures.Of($"{kpi}c.offered_nothing", order => Need(order) && !health(order).IsOffered, Need);
        yield return OrderFigures.OfTotal($"{kpi}c.attended", order => Need(order) && health(order).IsAttended, Need);
        yield return OrderFigures.Of($"{kpi}c.not_attended", order => Need(order) && health(order).IsOffered && !health(order).IsAttended, Need);
        yield return OrderFigures.Of($"{kpi}d", Need);
    }
}
