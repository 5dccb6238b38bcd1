using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>Rows of a bar table that belong together: all ages, both sexes.</summary>
public sealed record BarGroup
{
    /// <exception cref="ArgumentException">The name is given but empty, or there are no rows.</exception>
    public BarGroup(string? name, IEnumerable<BarRow> rows)
    {
        if (name is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Rows) = (name, [.. rows]);
        if (Rows.IsEmpty)
            throw new ArgumentException("A group has rows.", nameof(rows));
    }

    /// <summary>Null where the table has one group and needs no heading.</summary>
    public string? Name { get; }

    public ImmutableArray<BarRow> Rows { get; }
}
