using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>Every measure the oracle knows, written out by id, so that the catalogue is checked too.</summary>
internal static class Figures
{
    private static readonly Dictionary<string, Figure> All = NationalFigures.All
        .Concat(RemandFigures.All)
        .Concat(DisparityFigures.All)
        .Concat(OrderFigures.All)
        .Concat(HealthFigures.All)
        .Concat(OtherKpiFigures.All)
        .ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    public static IEnumerable<string> Ids => All.Keys;

    public static Figure Of(string measure) => All.TryGetValue(measure, out Figure? figure)
        ? figure
        : throw new ArgumentOutOfRangeException(nameof(measure), measure, "The oracle has no such measure.");

    /// <summary>The interval in the measure's unit, from whole counts.</summary>
    public static Interval Interval(this Figure figure, double above, double below) => figure.Sort switch
    {
        Sort.Share => Limits.Wilson(above, below).Times(figure.Multiplier),
        Sort.Rate => Limits.OfEvents(above).Times(figure.Multiplier / below),
        _ => Engine.Statistics.Interval.None,
    };
}
