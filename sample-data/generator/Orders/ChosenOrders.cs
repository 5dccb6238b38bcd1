using KpiAnalytics.SampleData.Counting;

namespace KpiAnalytics.SampleData.Orders;

/// <summary>The order that stands for a child in a quarter: the one for the most serious outcome, then the latest.</summary>
internal static class ChosenOrders
{
    public static IEnumerable<Programme> Of(IEnumerable<Programme> programmes) => programmes
        .Where(programme => programme.Counts)
        .GroupBy(programme => (programme.File.Ypid, programme.Quarter))
        .Select(ended => ended
            .OrderBy(programme => programme.Disposal.Seriousness)
            .ThenByDescending(programme => programme.OutcomeDate)
            .ThenByDescending(programme => programme.End)
            .First());

    /// <summary>Those of a financial year that are more than diversion.</summary>
    public static IReadOnlyList<Programme> OfYear(IEnumerable<Programme> programmes, int year)
    {
        Quarter first = Quarter.Of(new DateOnly(year, 4, 1));
        return [.. Of(programmes).Where(order => !order.IsVoluntary && order.Quarter.Index - first.Index is >= 0 and < 4)];
    }
}
