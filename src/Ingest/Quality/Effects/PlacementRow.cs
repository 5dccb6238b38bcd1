using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>A stay on remand, as far as its row tells. The nights of one placement are counted whatever others say.</summary>
/// <param name="Days">The day of arrival and of departure; no day of departure = still held.</param>
/// <param name="Establishment">Where; null = not known.</param>
internal readonly record struct PlacementRow(DatedRow Days, EstablishmentType? Establishment)
{
    /// <summary>The most nights it can have in a period: that of arrival counts, that of departure does not.</summary>
    public long NightsIn(Period period)
    {
        DateOnly from = Days.IsUncertain || Days.First is not { } first || first < period.Start ? period.Start : first;
        DateOnly until = Days.IsUncertain || Days.Last is not { } last || last > period.End ? period.End.AddDays(1) : last;
        return Math.Max(0, until.DayNumber - from.DayNumber);
    }
}
