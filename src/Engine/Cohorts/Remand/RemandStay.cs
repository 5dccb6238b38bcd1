using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Remand;

/// <summary>The nights of one placement in one quarter, and what they cost.</summary>
/// <param name="Child">The child's place.</param>
/// <param name="Placement">The placement.</param>
/// <param name="Quarter">The quarter the nights are in.</param>
/// <param name="Nights">How many: the night of arrival counts, that of departure does not.</param>
/// <param name="Pence">The price of those that have one.</param>
/// <param name="Unpriced">How many have none.</param>
internal sealed record RemandStay(int Child, RemandPlacement Placement, Quarter Quarter, int Nights, long Pence, int Unpriced)
{
    /// <summary>A placement quarter by quarter, up to the extract's end; the night of the last day is the last that counts.</summary>
    public static IEnumerable<RemandStay> Of(int child, RemandPlacement placement, RemandPrices prices, DateOnly end)
    {
        DateOnly after = placement.End is { } left && left <= end ? left : end.AddDays(1);
        for (DateOnly from = placement.Start; from < after;)
        {
            Quarter quarter = Quarter.Of(from);
            DateOnly next = quarter.LastDay.AddDays(1) < after ? quarter.LastDay.AddDays(1) : after;
            (long pence, int unpriced) = prices.Of(placement.Establishment, from, next);
            yield return new RemandStay(child, placement, quarter, next.DayNumber - from.DayNumber, pence, unpriced);
            from = next;
        }
    }
}
