using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>The columns of an extract that date an event, each with the dates read from it.</summary>
internal static class DateColumns
{
    /// <summary>Birth dates are left out: they lie outside what an extract covers.</summary>
    public static IEnumerable<(string File, string Column, IEnumerable<DateOnly> Dates)> Of(Extract extract) =>
    [
        ("offences.csv", "offenceDate", extract.Offences.Select(one => one.Date)),
        ("offences.csv", "arrestDate", Known(extract.Offences.Select(one => one.ArrestDate))),
        ("outcomes.csv", "outcomeDate", extract.Outcomes.Select(one => one.Date)),
        ("custody_releases.csv", "releaseDate", (extract.CustodyReleases ?? []).Select(one => one.Date)),
        ("programmes.csv", "startDate", extract.Programmes.Select(one => one.Start)),
        ("programmes.csv", "endDate", Known(extract.Programmes.Select(one => one.End))),
        ("residences.csv", "date", extract.Residences.Select(one => one.Start)),
        ("ete_statuses.csv", "startDate", extract.EteStatuses.Select(one => one.Start)),
        ("sendaln.csv", "kpi3SENDStartDate", Known(extract.SendRecords.Select(one => one.Start))),
        ("care_statuses.csv", "startDate", extract.CareStatuses.Select(one => one.Start)),
        ("hearings.csv", "hearingDate", extract.Hearings.Select(one => one.Date)),
        ("remand_placements.csv", "startDate", extract.RemandPlacements.Select(one => one.Start)),
    ];

    private static IEnumerable<DateOnly> Known(IEnumerable<DateOnly?> dates) => dates.OfType<DateOnly>();
}
