using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Where a child lived when an order began or ended.</summary>
/// <param name="Suitability">Of all accommodations together.</param>
/// <param name="Types">A bit for each <see cref="AccommodationType"/>; that of "not known" where none is recorded.</param>
internal readonly record struct OrderHomes(StatedSuitability Suitability, uint Types)
{
    public static OrderHomes AtStart(Order order, IEnumerable<Residence> residences) =>
        Of(residences.Where(residence => order.HoldsAtStart(residence.Start, residence.End)));

    public static OrderHomes AtEnd(Order order, IEnumerable<Residence> residences) =>
        Of(residences.Where(residence => order.HoldsAtEnd(residence.Start, residence.End)));

    private static OrderHomes Of(IEnumerable<Residence> residences)
    {
        Residence[] held = [.. residences];
        return new OrderHomes(
            StatedSuitability.Of(held.Select(residence => residence.Suitability)),
            held.Length == 0 ? 1u : held.Aggregate(0u, (types, residence) => types | (1u << (int)residence.Type)));
    }
}
