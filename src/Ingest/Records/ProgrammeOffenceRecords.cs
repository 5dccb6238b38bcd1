using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>programme_offences.csv: each row names a programme and an offence, and both are there.</summary>
/// <param name="programmes">The programmes.</param>
/// <param name="offences">The offences.</param>
internal sealed class ProgrammeOffenceRecords(ProgrammeRecords programmes, OffenceRecords offences)
    : RecordTable<ProgrammeOffence>("programme_offences.csv")
{
    protected override ProgrammeOffence ToRecord(Row row)
    {
        Programme programme = programmes[row.Parents[0]!.Value];
        return new ProgrammeOffence(programme.Ypid, programme.ProgrammeId, offences[row.Parents[1]!.Value].OffenceId);
    }
}
