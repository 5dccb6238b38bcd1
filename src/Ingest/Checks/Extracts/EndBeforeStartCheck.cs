using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A programme, a state or a placement ends before it begins.</summary>
internal sealed class EndBeforeStartCheck : IExtractCheck
{
    public static readonly Rule Rule = new("end-before-start", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        Extract extract = records.Extract;
        Examine(findings, "programmes.csv", "endDate", extract.Programmes.Select(one => (one.Ypid, (DateOnly?)one.Start, one.End)));
        Examine(findings, "residences.csv", "kpi1EndDate", extract.Residences.Select(one => (one.Ypid, (DateOnly?)one.Start, one.End)));
        Examine(findings, "ete_statuses.csv", "endDate", extract.EteStatuses.Select(one => (one.Ypid, (DateOnly?)one.Start, one.End)));
        Examine(findings, "sendaln.csv", "kpi3SENDEndDate", extract.SendRecords.Select(one => (one.Ypid, one.Start, one.End)));
        Examine(findings, "health.csv", "dateAttendedEnd", extract.HealthRecords.Select(one => (one.Ypid, one.AttendedStart, one.AttendedEnd)));
        Examine(findings, "care_statuses.csv", "endDate", extract.CareStatuses.Select(one => (one.Ypid, (DateOnly?)one.Start, one.End)));
        Examine(findings, "remand_placements.csv", "endDate", extract.RemandPlacements.Select(one => (one.Ypid, (DateOnly?)one.Start, one.End)));
    }

    private static void Examine(CheckFindings findings, string file, string column, IEnumerable<(string Ypid, DateOnly? Start, DateOnly? End)> rows)
    {
        foreach ((int record, (string ypid, DateOnly? start, DateOnly? end)) in rows.Index())
        {
            if (end < start)
            {
                findings.AddOfRecord(Rule, file, record, (column, CheckFindings.Iso(end!.Value)), ypid,
                    $"{column} is before the start ({CheckFindings.Iso(start!.Value)}).");
            }
        }
    }
}
