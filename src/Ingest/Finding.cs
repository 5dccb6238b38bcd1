using System.Collections.Immutable;

namespace KpiAnalytics.Ingest;

/// <summary>One fault in the data, with its place, its rule and what it touches.</summary>
public sealed record Finding
{
    public required string File { get; init; }

    /// <summary>The physical line on which the record begins (header = 1); null for a whole file.</summary>
    public long? Line { get; init; }

    /// <summary>
    /// The table its line is of, where <see cref="File"/> is the file of records that was read from it; empty = the file itself.
    /// </summary>
    internal string Table { get; init; } = "";

    /// <summary>Which row it is of: two tables of one file of records have the same lines.</summary>
    internal (string Table, long? Line) Row => (Table.Length > 0 ? Table : File, Line);

    /// <summary>The column's name; empty where the whole row or file is meant.</summary>
    public string Column { get; init; } = "";

    /// <summary>The value as read, cut to 100 characters, of which the last is then an ellipsis.</summary>
    public string Value { get; init; } = "";

    /// <summary>The rule's id, such as <c>unreadable-date</c>.</summary>
    public required string Rule { get; init; }

    public required FindingLevel Level { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The child, where the row names one; else empty.</summary>
    public string Ypid { get; init; } = "";

    /// <summary>Ids of the measures whose figures the fault can change.</summary>
    public ImmutableArray<string> Affects { get; init; } = [];
}
