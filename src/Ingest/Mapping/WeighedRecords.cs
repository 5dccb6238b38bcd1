using System.Collections.Immutable;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Passes accepted rows on and counts what they are the sum of, so that read = accepted + rejected holds for the rows of the file.</summary>
internal sealed class WeighedRecords(RecordTable records, Func<long> weight) : RecordTable(records.Layout)
{
    public override ImmutableArray<int>.Builder Lines => records.Lines;

    public long Accepted { get; private set; }

    public override void Examine(Row row, List<Fault> faults) => records.Examine(row, faults);

    public override void Add(Row row)
    {
        Accepted += weight();
        records.Add(row);
    }
}
