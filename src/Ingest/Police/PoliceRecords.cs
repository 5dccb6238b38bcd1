using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Police;

/// <summary>What police files held. None of it enters a measure by itself.</summary>
public sealed record PoliceRecords
{
    public ImmutableArray<SuspectRecord> Suspects { get; init; } = [];

    public ImmutableArray<CustodyRecord> Custody { get; init; } = [];

    /// <summary>The PNC's list of first-time entrants.</summary>
    public ImmutableArray<PncEntrant> PncEntrants { get; init; } = [];

    public ImmutableArray<StopAndSearch> StopAndSearches { get; init; } = [];

    public ImmutableArray<StreetCrime> StreetCrimes { get; init; } = [];

    public ImmutableArray<CrimeOutcome> CrimeOutcomes { get; init; } = [];
}
