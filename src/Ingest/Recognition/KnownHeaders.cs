using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Every header any layout knows, with those an analyst confirmed: what tells a header row from a row of data.</summary>
internal sealed class KnownHeaders
{
    private const int LeastAges = 7;

    private readonly FrozenSet<string> _names;
    private readonly ImmutableArray<TableLayout> _unpivoted;

    public KnownHeaders(Confirmations confirmations)
    {
        _names = LayoutLibrary.Tables.SelectMany(table => table.Headers).Concat(confirmations.Headers.Select(HeaderName.Normalise)).ToFrozenSet(StringComparer.Ordinal);
        _unpivoted = [.. LayoutLibrary.Tables.Where(table => table.Table.Unpivot is not null)];
    }

    /// <summary>Some layout knows the header.</summary>
    public bool Knows(string cell) => _names.Contains(HeaderName.Normalise(cell));

    // 0, 1, 2 .. one beside the other is a header of ages; counts of people do not rise one by one.
    private static bool HasAges(IReadOnlyList<string> cells)
    {
        int run = 0;
        for (int i = 1; i < cells.Count && run < LeastAges; i++)
        {
            run = Digits.Read(cells[i - 1]) + 1 == (Digits.Read(cells[i]) ?? -1) ? run + 1 : 0;
        }

        return run >= LeastAges;
    }

    /// <summary>How many of the cells are headers some layout knows; columns that become rows count only beside others.</summary>
    public int CountIn(IReadOnlyList<string> cells)
    {
        int known = cells.Count(cell => cell.Length > 0 && _names.Contains(HeaderName.Normalise(cell)));
        return known < 2 && !HasAges(cells) ? known : known + cells.Count(cell => _unpivoted.Any(table => table.UnpivotedName(cell) is not null));
    }
}
