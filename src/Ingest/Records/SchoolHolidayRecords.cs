using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>school_holidays.csv.</summary>
internal sealed class SchoolHolidayRecords : RecordTable<SchoolHoliday>
{
    private readonly int _service;
    private readonly int _first;
    private readonly int _last;

    public SchoolHolidayRecords()
        : base("school_holidays.csv")
    {
        _service = At("yotoucode");
        _first = At("firstDate");
        _last = At("lastDate");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        if (row.Date(_last) < row.Date(_first))
        {
            faults.Add(HolidayDatesRule.Broken(Layout.Columns[_last], row.Text(_last)));
        }
    }

    protected override SchoolHoliday ToRecord(Row row) => new(row.Text(_service), row.Date(_first)!.Value, row.Date(_last)!.Value);
}
