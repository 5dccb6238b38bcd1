using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Every record's child, offence and programme must be an accepted record.</summary>
internal static class AcceptedParents
{
    public static IEnumerable<string> Broken(Extract extract)
    {
        HashSet<string> children = [.. extract.Children.Select(one => one.Ypid)];
        HashSet<(string, string)> offences = [.. extract.Offences.Select(one => (one.Ypid, one.OffenceId))];
        HashSet<(string, string)> programmes = [.. extract.Programmes.Select(one => (one.Ypid, one.ProgrammeId))];
        IEnumerable<string> ofChild =
        [
            .. extract.Offences.Select(one => one.Ypid), .. extract.Programmes.Select(one => one.Ypid), .. (extract.CustodyReleases ?? []).Select(one => one.Ypid),
            .. extract.Residences.Select(one => one.Ypid), .. extract.EteStatuses.Select(one => one.Ypid), .. extract.SendRecords.Select(one => one.Ypid),
            .. extract.HealthRecords.Select(one => one.Ypid), .. extract.CareStatuses.Select(one => one.Ypid), .. extract.Hearings.Select(one => one.Ypid),
            .. extract.RemandPlacements.Select(one => one.Ypid),
        ];
        IEnumerable<(string, string)> ofOffence =
        [
            .. extract.Outcomes.Select(one => (one.Ypid, one.OffenceId)), .. extract.ProgrammeOffences.Select(one => (one.Ypid, one.OffenceId)),
            .. extract.Victims.Select(one => (one.Ypid, one.OffenceId)),
            .. (extract.CustodyReleases ?? []).Where(one => one.OffenceId.Length > 0).Select(one => (one.Ypid, one.OffenceId)),
            .. extract.Hearings.Where(one => one.OffenceId.Length > 0).Select(one => (one.Ypid, one.OffenceId)),
        ];
        return
        [
            .. ofChild.Where(ypid => !children.Contains(ypid)).Select(ypid => $"no child {ypid}"),
            .. ofOffence.Where(offence => !offences.Contains(offence)).Select(offence => $"no offence {offence}"),
            .. extract.ProgrammeOffences.Where(one => !programmes.Contains((one.Ypid, one.ProgrammeId))).Select(one => $"no programme {one.ProgrammeId}"),
        ];
    }
}
