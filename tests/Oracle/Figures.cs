using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Oracle;

/// <summary>What each measure counts above and below the line; written out by id, so that the catalogue is checked too.</summary>
internal static class Figures
{
    public static IEnumerable<CountedEvent> EventsOf(string measure, Records records) => measure switch
    {
        "reoffending.binary" or "reoffending.frequency" or "reoffending.per_offender" => IndexEvents.Of(records),
        "fte.rate" => FirstEntries.Of(records),
        "custody.rate" or "custody.children" => Sentences.Of(records),
        _ => throw Unknown(measure),
    };

    /// <summary>The numerator of one service.</summary>
    public static long Above(string measure, IReadOnlyCollection<CountedEvent> events) => measure switch
    {
        "reoffending.binary" => events.Count(index => index.Reoffences > 0),
        "reoffending.frequency" or "reoffending.per_offender" => events.Sum(index => index.Reoffences),
        "fte.rate" or "custody.rate" => events.Count,
        "custody.children" => events.Select(sentence => sentence.Child.Ypid).Distinct().Count(),
        _ => throw Unknown(measure),
    };

    /// <summary>The denominator of one service, for the measures that count it among the events.</summary>
    public static long Below(string measure, IReadOnlyCollection<CountedEvent> events) => measure switch
    {
        "reoffending.binary" or "reoffending.per_offender" => events.Count,
        "reoffending.frequency" => events.Count(index => index.Reoffences > 0),
        _ => throw Unknown(measure),
    };

    public static bool IsReoffending(string measure) => measure.StartsWith("reoffending.", StringComparison.Ordinal);

    public static bool IsPerResident(string measure) => measure is "fte.rate" or "custody.rate";

    public static bool IsCount(string measure) => measure is "custody.children";

    public static int Multiplier(string measure) => measure switch
    {
        "reoffending.binary" => 100,
        "fte.rate" => 100_000,
        "custody.rate" => 1_000,
        _ => 1,
    };

    /// <summary>The interval in the measure's unit, from whole counts.</summary>
    public static Interval Interval(string measure, double above, double below) => measure switch
    {
        "reoffending.binary" => Limits.Wilson(above, below).Times(100),
        "fte.rate" or "custody.rate" => Limits.OfEvents(above).Times(Multiplier(measure) / below),
        _ => Engine.Statistics.Interval.None,
    };

    private static ArgumentOutOfRangeException Unknown(string measure) => new(nameof(measure), measure, "The oracle has no such measure.");
}
