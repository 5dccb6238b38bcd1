using System.Collections.Frozen;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Tells a row that adds the others up: its first filled cell says so in so many words.</summary>
internal static class TotalsRow
{
    private static readonly FrozenSet<string> Words = new[] { "total", "totals", "grandtotal", "subtotal", "sum", "overalltotal", "totalall" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(IReadOnlyList<string> cells)
    {
        string? first = cells.FirstOrDefault(cell => cell.Trim().Length > 0);
        return first is not null && first.Length <= 20 && Words.Contains(HeaderName.Normalise(first));
    }
}
