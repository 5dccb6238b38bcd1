using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>Counts of one service in one period.</summary>
/// <param name="service">The service by place; <see cref="ServiceList.Unknown"/> counts nobody.</param>
internal sealed class ServicePeriod(Caseload caseload, int service, Period period)
{
    private readonly TallyCounts _tallies = new(caseload);

    public Caseload Caseload => caseload;

    public Period Period => period;

    /// <summary>A tally by the categories of a dimension.</summary>
    public CodeCounts Children(EventKind events, Tally tally, Dimension dimension) =>
        new([.. Codes(dimension).Select(code => Count(events, tally, dimension, code))]);

    /// <summary>Residents by the categories of a dimension, of the mid-year the period uses; null where they are not supplied by it.</summary>
    public CodeCounts? Residents(Dimension dimension)
    {
        ImmutableArray<long?> known = [.. Codes(dimension).Skip(1).Select(code => ResidentsOf(dimension, code)?.Count)];
        return known.Contains(null) ? null : new CodeCounts([0, .. known.Select(count => count!.Value)]);
    }

    /// <summary>The mid-year whose residents are used; null where the service has none.</summary>
    public int? ResidentsYear => ResidentsOf(Dimensions.Ethnicity, 1)?.Year;

    /// <summary>The rows of the period's quarters, from one quarter on where one is given.</summary>
    public (int Start, int End) Slice(EventTable events, Quarter? from = null)
    {
        if (service == ServiceList.Unknown)
        {
            return (0, 0);
        }

        Quarter first = from is { } quarter && quarter.Number > period.First.Number ? quarter : period.First;
        return first.Number > period.Last.Number ? (0, 0) : events.Slice(service, first, period.Last);
    }

    private static IEnumerable<byte> Codes(Dimension dimension) => Enumerable.Range(0, dimension.Categories.Length).Select(code => (byte)code);

    private static Filter Only(Dimension dimension, byte code) => new([new FilterTerm(dimension, [code])]);

    private long Count(EventKind events, Tally tally, Dimension dimension, byte code) =>
        service == ServiceList.Unknown ? 0 : _tallies.Of(events, Only(dimension, code), tally).Count(service, period);

    private (long Count, int Year)? ResidentsOf(Dimension dimension, byte code) =>
        _tallies.Residents(Only(dimension, code)).In(service, period);
}
