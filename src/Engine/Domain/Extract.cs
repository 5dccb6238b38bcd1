using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Domain;

/// <summary>The accepted records of one case-level extract. Every offence's child and every outcome's offence is here.</summary>
public sealed record Extract
{
    public required ImmutableArray<Child> Children { get; init; }

    public required ImmutableArray<Offence> Offences { get; init; }

    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>Null = custody_releases.csv was not supplied, which is not the same as "no releases".</summary>
    public ImmutableArray<CustodyRelease>? CustodyReleases { get; init; }

    /// <summary>The first day from which the extract's history is complete (extract.json); null = not stated.</summary>
    public DateOnly? CoverageFrom { get; init; }

    /// <summary>The last day the extract covers (extract.json); null = not stated.</summary>
    public DateOnly? CoverageTo { get; init; }

    /// <summary>The extract's end: <see cref="CoverageTo"/>, else the latest outcome or release; null where there is none of these.</summary>
    public DateOnly? End => CoverageTo ?? Latest(EventDates);

    /// <summary>The first day figures are asked for by default: <see cref="CoverageFrom"/>, else the earliest outcome or release.</summary>
    public DateOnly? Start => CoverageFrom ?? Earliest(EventDates);

    private IEnumerable<DateOnly> EventDates =>
        Outcomes.Select(outcome => outcome.Date).Concat((CustodyReleases ?? []).Select(release => release.Date));

    private static DateOnly? Latest(IEnumerable<DateOnly> dates) => dates.Select(date => (DateOnly?)date).Max();

    private static DateOnly? Earliest(IEnumerable<DateOnly> dates) => dates.Select(date => (DateOnly?)date).Min();
}
