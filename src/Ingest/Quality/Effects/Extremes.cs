using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The most any child or offence has of something, and the highest prices of a night on remand.</summary>
internal sealed class Extremes(Caseload caseload)
{
    private readonly ImmutableArray<RemandPrice> _prices = caseload.Reference.RemandPrices;

    /// <summary>Offences of one child, with one more.</summary>
    public long Offences { get; } = MostOf(caseload.Extract.Offences.Select(offence => offence.Ypid)) + 1;

    /// <summary>Programmes of one child, with one more.</summary>
    public long Programmes { get; } = MostOf(caseload.Extract.Programmes.Select(programme => programme.Ypid)) + 1;

    /// <summary>Victims of one offence.</summary>
    public long Victims { get; } = MostOf(caseload.Extract.Victims.Select(victim => (victim.Ypid, victim.OffenceId)));

    /// <summary>The highest price of a night in a period, in pence; 0 where there is none.</summary>
    /// <param name="establishment">Where the night is spent; null = it could be anywhere.</param>
    /// <param name="period">The period.</param>
    public long NightIn(EstablishmentType? establishment, Period period) => _prices
        .Where(price => establishment is null || price.Establishment == establishment)
        .GroupBy(price => price.Establishment)
        .SelectMany(prices => ValidIn(prices, period))
        .Select(price => price.PencePerNight).DefaultIfEmpty().Max();

    // That of the first day, and those that begin later in the period.
    private static IEnumerable<RemandPrice> ValidIn(IEnumerable<RemandPrice> prices, Period period)
    {
        DateOnly? first = prices.Where(price => price.ValidFrom <= period.Start).Max(price => (DateOnly?)price.ValidFrom);
        return prices.Where(price => price.ValidFrom == first || (price.ValidFrom > period.Start && price.ValidFrom <= period.End));
    }

    private static long MostOf<T>(IEnumerable<T> owners)
        where T : notnull => owners.CountBy(owner => owner).Select(owner => (long)owner.Value).DefaultIfEmpty().Max();
}
