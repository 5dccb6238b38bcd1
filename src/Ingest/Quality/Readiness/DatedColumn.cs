using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>
/// A column of dates of events, and by what a row of it is known again in another extract: its key; where the file has none, the
/// child and the day. Birth dates are left out: no row is entered on or after one.
/// </summary>
/// <param name="Against">Its late values: dates up to a day, the end of the extract before, that it did not hold.</param>
internal sealed record DatedColumn(Func<Extract, Extract, DateOnly, LateRows> Against)
{
    public static readonly ImmutableArray<DatedColumn> All =
    [
        Of("offences.csv", "offenceDate", extract => extract.Offences, one => (one.Ypid, one.OffenceId), one => one.Date),
        Of("offences.csv", "arrestDate", extract => extract.Offences, one => (one.Ypid, one.OffenceId), one => one.ArrestDate),
        Of("outcomes.csv", "outcomeDate", extract => extract.Outcomes, one => (one.Ypid, one.OffenceId), one => one.Date),
        Of("programmes.csv", "startDate", extract => extract.Programmes, one => (one.Ypid, one.ProgrammeId), one => one.Start),
        Of("programmes.csv", "endDate", extract => extract.Programmes, one => (one.Ypid, one.ProgrammeId), one => one.End),
        Of("custody_releases.csv", "releaseDate", extract => extract.CustodyReleases ?? [], one => (one.Ypid, one.Date), one => one.Date),
        Of("residences.csv", "date", extract => extract.Residences, one => (one.Ypid, one.Start), one => one.Start),
        Of("residences.csv", "kpi1EndDate", extract => extract.Residences, one => (one.Ypid, one.Start), one => one.End),
        Of("ete_statuses.csv", "startDate", extract => extract.EteStatuses, one => (one.Ypid, one.Start), one => one.Start),
        Of("ete_statuses.csv", "endDate", extract => extract.EteStatuses, one => (one.Ypid, one.Start), one => one.End),
        Of("sendaln.csv", "kpi3SENDStartDate", extract => extract.SendRecords, one => (one.Ypid, one.Start), one => one.Start),
        Of("sendaln.csv", "kpi3SENDEndDate", extract => extract.SendRecords, one => (one.Ypid, one.Start), one => one.End),
        Of("health.csv", "dateScreened", extract => extract.HealthRecords, one => (one.Ypid, one.Need, one.Screened), one => one.Screened),
        Of("health.csv", "dateOffered", extract => extract.HealthRecords, one => (one.Ypid, one.Need, one.Offered), one => one.Offered),
        Of("health.csv", "dateAttendedStart", extract => extract.HealthRecords, one => (one.Ypid, one.Need, one.AttendedStart), one => one.AttendedStart),
        Of("health.csv", "dateAttendedEnd", extract => extract.HealthRecords, one => (one.Ypid, one.Need, one.AttendedEnd), one => one.AttendedEnd),
        Of("care_statuses.csv", "startDate", extract => extract.CareStatuses, one => (one.Ypid, one.Kind, one.Start), one => one.Start),
        Of("care_statuses.csv", "endDate", extract => extract.CareStatuses, one => (one.Ypid, one.Kind, one.Start), one => one.End),
        Of("victims.csv", "yjscontactDate", extract => extract.Victims, one => (one.VictimId, one.Ypid, one.OffenceId), one => one.Contacted),
        Of("hearings.csv", "hearingDate", extract => extract.Hearings, one => (one.Ypid, one.HearingId), one => one.Date),
        Of("remand_placements.csv", "startDate", extract => extract.RemandPlacements, one => (one.Ypid, one.EpisodeId, one.Start), one => one.Start),
        Of("remand_placements.csv", "endDate", extract => extract.RemandPlacements, one => (one.Ypid, one.EpisodeId, one.Start), one => one.End),
        Of("board_meetings.csv", "meetingDate", extract => extract.BoardSeats, one => (one.Service, one.Date, one.Sector), one => one.Date),
    ];

    private static DatedColumn Of<T, TKey>(string file, string column, Func<Extract, ImmutableArray<T>> records, Func<T, TKey> key, Func<T, DateOnly?> date)
        where TKey : struct => new((extract, previous, end) =>
        {
            HashSet<TKey> held = [.. records(previous).Where(one => date(one) is not null).Select(key)];
            T[] old = [.. records(extract).Where(one => date(one) <= end)];
            return new LateRows(file, column, old.Count(one => !held.Contains(key(one))), old.Length);
        });
}
