using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>The records of one file, in the order of its rows.</summary>
internal abstract class RecordTable<T>(FileLayout layout) : RecordTable(layout)
{
    private readonly ImmutableArray<T>.Builder _records = ImmutableArray.CreateBuilder<T>();

    protected RecordTable(string file)
        : this(CanonicalLayout.Find(file))
    {
    }

    /// <summary>The record of an accepted row: 0 for the first.</summary>
    public T this[int row] => _records[row];

    /// <summary>The records taken so far; the table is empty afterwards.</summary>
    public ImmutableArray<T> Take() => _records.DrainToImmutable();

    public sealed override void Add(Row row) => _records.Add(ToRecord(row));

    protected abstract T ToRecord(Row row);
}
