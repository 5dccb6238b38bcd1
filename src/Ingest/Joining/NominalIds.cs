using System.Collections.Frozen;
using KpiAnalytics.Ingest.Police;

namespace KpiAnalytics.Ingest.Joining;

/// <summary>Which nominal a police row is about.</summary>
/// <param name="police">The rows.</param>
internal sealed class NominalIds(PoliceRecords police)
{
    private readonly FrozenSet<string> _persons =
        police.Suspects.Select(suspect => suspect.PersonId).Concat(police.Custody.Select(record => record.PersonId)).ToFrozenSet(StringComparer.Ordinal);

    public static string Of(SuspectRecord suspect) => suspect.PersonId;

    /// <summary>
    /// The force's own number of the person; a custody system that has none is known by its record, each stay a nominal of its own. A record's
    /// number that happens to be some person's number must not make the two one.
    /// </summary>
    public string Of(CustodyRecord record) =>
        record.PersonId.Length > 0 ? record.PersonId
        : _persons.Contains(record.CustodyNumber) ? $"custody {record.CustodyNumber}"
        : record.CustodyNumber;
}
