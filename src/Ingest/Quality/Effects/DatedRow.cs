using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The days a row of a child is about. Put right, an uncertain row can be about any.</summary>
/// <param name="First">The first day; null = not known.</param>
/// <param name="Last">The last day; null = not known, or still open.</param>
/// <param name="IsUncertain">One of its values is at fault.</param>
internal readonly record struct DatedRow(DateOnly? First, DateOnly? Last, bool IsUncertain)
{
    public static DatedRow On(DateOnly? day, bool isUncertain) => new(day, day, isUncertain || day is null);

    /// <summary>It is, or could be, on a day of the period.</summary>
    public bool CanTouch(Period period) => IsUncertain || (!(First > period.End) && !(Last < period.Start));

    /// <summary>Its last day is, or could be, in the period. A row without end that is not at fault has none.</summary>
    public bool CanEndIn(Period period) => IsUncertain || (Last is { } last && period.Contains(last));
}
