using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Remands;

/// <summary>"Remand bed nights": the nights of one placement in one quarter, one by one.</summary>
internal sealed class NightsEvent : ChildEvent
{
    public required EstablishmentType Establishment { get; init; }

    public required int Nights { get; init; }

    public required long Pence { get; init; }

    public required int UnpricedNights { get; init; }

    public static IEnumerable<NightsEvent> Of(Records records, Reference reference) =>
        from placement in records.Extract.RemandPlacements
        let child = records.Children[placement.Ypid]
        where !child.IsDeleted
        from nights in NightsOf(placement, records.End).GroupBy(Quarter.Of)
        let prices = nights.Select(night => PriceOn(night, placement.Establishment, reference)).ToArray()
        select new NightsEvent
        {
            Child = child,
            Service = child.Service,
            Date = nights.Key.FirstDay,
            Age = Calendar.CompletedYears(child.DateOfBirth, placement.Start),
            Establishment = placement.Establishment,
            Nights = prices.Length,
            Pence = prices.Sum(price => price ?? 0),
            UnpricedNights = prices.Count(price => price is null),
        };

    public override IEnumerable<string> CategoriesIn(string dimension) =>
        dimension == "establishment_type" ? [Codes.Of(Establishment)] : base.CategoriesIn(dimension);

    /// <summary>"From startDate (counted) to endDate (not counted)"; the night of the extract's last day is the last that counts.</summary>
    private static IEnumerable<DateOnly> NightsOf(RemandPlacement placement, DateOnly extractEnd)
    {
        for (DateOnly night = placement.Start; night <= extractEnd && !(night >= placement.End); night = night.AddDays(1))
        {
            yield return night;
        }
    }

    /// <summary>The latest price valid on the night; of two from the same day the later row.</summary>
    private static long? PriceOn(DateOnly night, EstablishmentType type, Reference reference) => reference.RemandPrices
        .Where(price => price.Establishment == type && price.ValidFrom <= night)
        .OrderBy(price => price.ValidFrom)
        .LastOrDefault()?.PencePerNight;
}
