using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>One file of the layout: its columns, its key, and the records its rows belong to.</summary>
internal sealed record FileLayout(string Name)
{
    /// <summary>Without it the run stops.</summary>
    public bool IsRequired { get; init; }

    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>The columns of the key; empty = the file has none, and only whole rows can repeat.</summary>
    public ImmutableArray<string> Key { get; init; } = [];

    /// <summary>A parent whose naming columns are not all filled in is not looked for.</summary>
    public ImmutableArray<ParentLink> Parents { get; init; } = [];

    /// <summary>The same row may stand several times and counts each time.</summary>
    public bool RowsMayRepeat { get; init; }

    /// <summary>The position of a column.</summary>
    /// <exception cref="ArgumentException">The file has no such column.</exception>
    public int IndexOf(string column)
    {
        int index = Find(column);
        return index >= 0 ? index : throw new ArgumentException($"{Name} has no column {column}.", nameof(column));
    }

    /// <summary>The position of a column by its name in a header, any case; -1 where the layout has none.</summary>
    public int Find(string name)
    {
        for (int i = 0; i < Columns.Length; i++)
        {
            if (string.Equals(Columns[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
