using KpiAnalytics.Ingest.Mapping;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Reads several tables into one file of records, and counts rows that were added up as the rows they were.</summary>
internal sealed class SharedReader
{
    private readonly TableReader _reader;
    private readonly WeighedRecords _records;
    private SummedRecords? _sums;

    public SharedReader(LoadContext load, RecordTable records)
    {
        _records = new WeighedRecords(records, () => _sums?.Weight ?? 1);
        _reader = new TableReader(load, _records);
    }

    public FileTally Read(IRecordSource records)
    {
        _sums = records as SummedRecords;
        long before = _records.Accepted;
        FileTally tally = _reader.Read(records);
        return _sums is null ? tally : new FileTally(tally.File, _sums.Added, _records.Accepted - before);
    }
}
