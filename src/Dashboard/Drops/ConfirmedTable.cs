using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>An analyst's answers about one table.</summary>
/// <param name="Table">The table asked about.</param>
/// <param name="Supplier">Who sends it.</param>
/// <param name="Columns">By the layout's column: the header it stands under; empty = the file has none.</param>
/// <param name="Values">By the layout's column: a value the file does not hold.</param>
public sealed record ConfirmedTable(
    RecognisedTable Table, string Supplier, IReadOnlyDictionary<string, string> Columns, IReadOnlyDictionary<string, string> Values);
