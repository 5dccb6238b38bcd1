using KpiAnalytics.Oracle.Remands;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>Remand (spec 4.7, contract "Remand bed nights").</summary>
internal static class RemandFigures
{
    public static readonly Figure[] All =
    [
        Count("remand.bed_nights", Sum(nights => nights.Nights)),
        Count("remand.cost", Sum(nights => nights.Pence)) with { Scale = 100, Unpriced = Sum(nights => nights.UnpricedNights) },
        Count("remand.episodes", Line.All(tables => tables.Episode, Line.Rows)),
        Count("remand.four_weeks", Line.All(tables => tables.LongRemand, Line.Children)),
    ];

    private static Line Sum(Func<NightsEvent, long> amount) => Line.Sum(tables => tables.Nights, amount);

    private static Figure Count(string id, Line above) => new(id, Sort.Count, 1, above, null);
}
