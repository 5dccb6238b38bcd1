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

    public ImmutableArray<Programme> Programmes { get; init; } = [];

    public ImmutableArray<ProgrammeOffence> ProgrammeOffences { get; init; } = [];

    public ImmutableArray<Residence> Residences { get; init; } = [];

    public ImmutableArray<EteStatus> EteStatuses { get; init; } = [];

    public ImmutableArray<SendRecord> SendRecords { get; init; } = [];

    public ImmutableArray<HealthRecord> HealthRecords { get; init; } = [];

    public ImmutableArray<CareStatus> CareStatuses { get; init; } = [];

    public ImmutableArray<Victim> Victims { get; init; } = [];

    public ImmutableArray<Hearing> Hearings { get; init; } = [];

    public ImmutableArray<RemandPlacement> RemandPlacements { get; init; } = [];

    public ImmutableArray<BoardSeat> BoardSeats { get; init; } = [];

    public ImmutableArray<TemplateFigure> TemplateFigures { get; init; } = [];

    /// <summary>
    /// Optional files that were not there (column empty), and optional columns that files which were there did not have.
    /// A measure that cannot do without one of them is not supplied, and says which.
    /// </summary>
    public ImmutableHashSet<SourceField> NotSupplied { get; init; } = [];

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
