using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>A table of a layout, ready to be recognised: the data file's words joined to the file of records it fills.</summary>
internal sealed class TableLayout
{
    /// <summary>Headers are short; a hostile one may not keep an expression busy.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private readonly FrozenDictionary<string, ImmutableArray<int>> _columnsByHeader;
    private readonly Regex? _unpivot;

    public TableLayout(DataLayout layout, DataTable table, FileLayout target)
    {
        (Layout, Table, Target) = (layout, table, target);
        Id = layout.Tables.Length == 1 ? layout.Id : $"{layout.Id}/{(table.Name.Length > 0 ? table.Name : Path.GetFileNameWithoutExtension(target.Name))}";
        _columnsByHeader = table.Columns
            .SelectMany((column, position) => column.Headers.Select(header => (Header: HeaderName.Normalise(header), Position: position)))
            .GroupBy(pair => pair.Header, pair => pair.Position, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.Ordinal);
        _unpivot = table.Unpivot is null ? null : new Regex(table.Unpivot.Header, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, LongestMatch);
    }

    /// <summary>The layout's id, with the target where the layout has several tables.</summary>
    public string Id { get; }

    public DataLayout Layout { get; }

    public DataTable Table { get; }

    public FileLayout Target { get; }

    /// <summary>Every normalised header the table is known by.</summary>
    public IEnumerable<string> Headers => _columnsByHeader.Keys;

    /// <summary>Positions of the columns a normalised header stands for.</summary>
    public ImmutableArray<int> ColumnsOf(string normalisedHeader) => _columnsByHeader.GetValueOrDefault(normalisedHeader, []);

    /// <summary>What a column that becomes rows is called; null where it is not such a column.</summary>
    public string? UnpivotedName(string header)
    {
        if (_unpivot is null || header.Length > 100)
        {
            return null;
        }

        Match match = _unpivot.Match(header.Trim());
        return match.Success ? match.Groups[1].Value : null;
    }
}
