namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>Rare events as the days between them, which still vary where counts a quarter are 0 and 1.</summary>
public static class RareEvents
{
    /// <summary>The days from each event to the next, dated by the later. Two on one day are 0 days apart. The first has none.</summary>
    /// <param name="events">The day of each event, in order.</param>
    /// <exception cref="ArgumentException">The events are out of order.</exception>
    public static IReadOnlyList<DatedValue> DaysBetween(IReadOnlyList<DateOnly> events)
    {
        DatedValue[] days =
            [.. events.Zip(events.Skip(1), (before, after) => new DatedValue(after, after.DayNumber - before.DayNumber))];
        if (days.Any(point => point.Value < 0)) throw new ArgumentException("The events must be in date order.", nameof(events));
        return days;
    }
}
