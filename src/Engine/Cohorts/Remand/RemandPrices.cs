using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Remand;

/// <summary>The price of a night by establishment and day: the latest that was valid by then; of two for one day the later row.</summary>
internal sealed class RemandPrices(IEnumerable<RemandPrice> prices)
{
    private readonly ILookup<EstablishmentType, RemandPrice> _prices = prices.OrderBy(price => price.ValidFrom).ToLookup(price => price.Establishment);

    /// <summary>The price of the nights from a day (included) to another (not included), and how many have none.</summary>
    public (long Pence, int Unpriced) Of(EstablishmentType establishment, DateOnly from, DateOnly until)
    {
        long pence = 0;
        int unpriced = 0;
        for (DateOnly night = from; night < until; night = night.AddDays(1))
        {
            RemandPrice? price = _prices[establishment].LastOrDefault(price => price.ValidFrom <= night);
            pence += price?.PencePerNight ?? 0;
            unpriced += price is null ? 1 : 0;
        }

        return (pence, unpriced);
    }
}
