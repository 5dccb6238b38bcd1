using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>Turns the accepted rows of one file into records. A new kind of record is one more of these.</summary>
/// <param name="layout">The file.</param>
internal abstract class RecordTable(FileLayout layout)
{
    public FileLayout Layout => layout;

    /// <summary>The line each accepted row begins on, in the order of the records.</summary>
    public virtual ImmutableArray<int>.Builder Lines { get; } = ImmutableArray.CreateBuilder<int>();

    /// <summary>The tables read into it, each with the place of its first record; none where the file itself is read.</summary>
    public List<(string Table, int First)> Begun { get; } = [];

    /// <summary>The rows that follow are of another table of the file.</summary>
    public void Begin(string table)
    {
        // One that gave no record is of no use.
        _ = Begun.RemoveAll(begun => begun.First == Lines.Count);
        Begun.Add((table, Lines.Count));
    }

    /// <summary>Checks that only this file needs. Values that could not be read are null or empty here.</summary>
    public virtual void Examine(Row row, List<Fault> faults)
    {
    }

    /// <summary>Takes an accepted row: every required value is there.</summary>
    public abstract void Add(Row row);

    /// <summary>The position of a column.</summary>
    protected int At(string column) => layout.IndexOf(column);
}
