using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>Which service a local authority belongs to.</summary>
internal sealed class AreaRecords() : RecordTable<(string Area, string Service)>(PoliceLayout.Find("areas")!)
{
    protected override (string Area, string Service) ToRecord(Row row) => (row.Text(At("areaCode")), row.Text(At("yotoucode")));
}
