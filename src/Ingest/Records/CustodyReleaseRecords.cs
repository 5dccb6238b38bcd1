using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>custody_releases.csv.</summary>
internal sealed class CustodyReleaseRecords : RecordTable<CustodyRelease>
{
    private readonly int _ypid;
    private readonly int _date;
    private readonly int _offenceId;

    public CustodyReleaseRecords()
        : base("custody_releases.csv")
    {
        _ypid = At("ypid");
        _date = At("releaseDate");
        _offenceId = At("offenceID");
    }

    protected override CustodyRelease ToRecord(Row row) =>
        new(row.Text(_ypid), row.Date(_date)!.Value, row.Text(_offenceId));
}
