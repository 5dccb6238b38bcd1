using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Ingest.Police;

namespace KpiAnalytics.Ingest.Joining;

/// <summary>Police rows of linked nominals as contacts of children. No name, date of birth or address goes with them.</summary>
public static class LinkedContacts
{
    /// <summary>In the order of the rows, suspects first. Rows of nominals without a link, and crimes without any date, are left out.</summary>
    /// <param name="police">What the police files held.</param>
    /// <param name="links">The child's id by the nominal's (<see cref="MatchedLinks"/>).</param>
    public static ImmutableArray<PoliceContact> Of(PoliceRecords police, ImmutableDictionary<string, string> links)
    {
        NominalIds ids = new(police);
        IEnumerable<PoliceContact?> suspected = police.Suspects.Select(suspect =>
            links.TryGetValue(NominalIds.Of(suspect), out string? ypid) ? Of(suspect, ypid) : null);
        IEnumerable<PoliceContact?> detained = police.Custody.Select(record =>
            links.TryGetValue(ids.Of(record), out string? ypid) ? Of(record, ypid) : null);
        return [.. suspected.Concat(detained).OfType<PoliceContact>()];
    }

    // The police know of a suspect from the day of recording at the earliest; the day of the crime stands in where that is not given.
    private static PoliceContact? Of(SuspectRecord suspect, string ypid) =>
        (suspect.RecordedDate ?? suspect.CommittedTo ?? suspect.CommittedFrom) is not { } day ? null
        : new PoliceContact(ypid, suspect.CrimeNumber, ContactKind.Suspected, day)
        {
            Committed = suspect.CommittedFrom ?? suspect.CommittedTo,
            OutcomeType = suspect.OutcomeType,
            OutcomeDate = suspect.OutcomeDate,
            Offence = suspect.OffenceDescription,
        };

    private static PoliceContact Of(CustodyRecord record, string ypid) =>
        new(ypid, record.CustodyNumber, ContactKind.Detained, DateOnly.FromDateTime(record.Arrived)) { Offence = record.OffenceDescription };
}
