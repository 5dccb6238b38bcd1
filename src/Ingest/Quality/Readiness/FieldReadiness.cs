namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>How far one field is ready for a measure. Counts, so that shares are divided once.</summary>
/// <param name="File">The file.</param>
/// <param name="Column">The column; empty = the file as a whole.</param>
/// <param name="IsRequired">Without it the measure has no figure at all.</param>
/// <param name="IsPresent">The file has the column.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Filled">Rows with something in the column.</param>
/// <param name="Valid">Rows with something in it that could be read.</param>
/// <param name="Late">Of the dated rows, those recorded late; null where two dates do not tell.</param>
/// <param name="LateOf">Rows of which it can be told whether they are late.</param>
public sealed record FieldReadiness(
    string File, string Column, bool IsRequired, bool IsPresent, long Rows, long Filled, long Valid, long? Late, long? LateOf)
{
    /// <summary>In per cent of the rows; null where there is no row.</summary>
    public double? FilledPercent => Percent(Filled, Rows);

    /// <summary>In per cent of the filled rows; null where none is filled.</summary>
    public double? ValidPercent => Percent(Valid, Filled);

    /// <summary>In per cent of the rows of which it can be told.</summary>
    public double? LatePercent => Late is { } late && LateOf is { } of ? Percent(late, of) : null;

    private static double? Percent(long part, long whole) => whole == 0 ? null : 100.0 * part / whole;
}
