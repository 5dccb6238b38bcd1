using KpiAnalytics.Ingest.Records;

namespace KpiAnalytics.Ingest.Police;

/// <summary>The record tables of police files.</summary>
internal sealed class PoliceTables
{
    private readonly SuspectRecords _suspects = new();
    private readonly CustodyRecords _custody = new();
    private readonly PncEntrantRecords _entrants = new();
    private readonly StopAndSearchRecords _searches = new();
    private readonly StreetCrimeRecords _crimes = new();
    private readonly CrimeOutcomeRecords _outcomes = new();

    public IReadOnlyList<RecordTable> All => [_suspects, _custody, _entrants, _searches, _crimes, _outcomes];

    /// <summary>The records taken; the tables are empty afterwards.</summary>
    public PoliceRecords Take() => new()
    {
        Suspects = _suspects.Take(),
        Custody = _custody.Take(),
        PncEntrants = _entrants.Take(),
        StopAndSearches = _searches.Take(),
        StreetCrimes = _crimes.Take(),
        CrimeOutcomes = _outcomes.Take(),
    };
}
