using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A programme that has ended is linked to no offence: the KPIs find an order's outcome through its offences.</summary>
internal sealed class ProgrammeWithoutOffenceCheck : IExtractCheck
{
    public static readonly Rule Rule = new("programme-without-offence", FindingLevel.Note);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        if (records.Extract.NotSupplied.Contains(new SourceField("programme_offences.csv", "")))
        {
            return;
        }

        HashSet<(string, string)> linked = [.. records.Extract.ProgrammeOffences.Select(link => (link.Ypid, link.ProgrammeId))];
        foreach ((int record, Programme programme) in records.Extract.Programmes.Index())
        {
            if (programme.End is not null && programme.Disposal.CountsInKpis && !linked.Contains((programme.Ypid, programme.ProgrammeId)))
            {
                findings.AddOfRecord(Rule, "programmes.csv", record, ("interventionProgrammeID", programme.ProgrammeId), programme.Ypid,
                    "The programme has ended and is linked to no offence, so the KPIs do not count it.");
            }
        }
    }
}
