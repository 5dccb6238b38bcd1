using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Orders;

/// <summary>What the plans print for the orders that ended in a financial year, in tenths of a per cent.</summary>
/// <param name="Year">The year it begins in.</param>
/// <param name="Ete">In education, training or employment at the end (NI 45).</param>
/// <param name="WithScenario">The same with those whom Covid kept away; null = not printed.</param>
/// <param name="Accommodation">In suitable accommodation at the end of court orders (NI 46).</param>
internal sealed record PrintedYear(int Year, int Ete, int? WithScenario, int Accommodation)
{
    public static readonly ImmutableArray<PrintedYear> All =
    [
        new(2019, 829, null, 987),
        new(2020, 361, 861, 991),
        new(2021, 898, null, 1000),
    ];

    /// <summary>How many of a total print as a share in tenths of a per cent; null = no whole number does.</summary>
    public static int? Count(int total, int tenths)
    {
        int nearest = ((tenths * total) + 500) / 1000;
        return total > 0 && ((2000 * nearest) + total) / (2 * total) == tenths ? nearest : null;
    }

    /// <summary>Every printed share of these orders is a share of whole children.</summary>
    public bool IsReachable(IReadOnlyCollection<Programme> orders) =>
        Count(orders.Count, Ete) is not null
        && (WithScenario is not { } more || Count(orders.Count, more) is not null)
        && Count(orders.Count(order => order.IsCourtOrder), Accommodation) is not null;
}
