using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One row of a sheet.</summary>
/// <param name="Code">Its category codes, in the order of the sheet's row headings: <c>COMMUNITY*MALE</c>.</param>
/// <param name="Labels">One for each of the sheet's row headings.</param>
/// <param name="Cells">One for each of its columns; null = hidden.</param>
/// <param name="Total">Null = hidden.</param>
public sealed record SheetRow(string Code, ImmutableArray<string> Labels, ImmutableArray<long?> Cells, long? Total);
