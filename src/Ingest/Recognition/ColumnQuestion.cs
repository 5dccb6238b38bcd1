using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>A column the analyst is asked for.</summary>
/// <param name="Column">The layout's column.</param>
/// <param name="KnownAs">What suppliers usually call it.</param>
/// <param name="IsRequired">Without it the table cannot be read; false = it is worth asking.</param>
/// <param name="Candidates">Columns of the file nobody else claims, the best first; the first is proposed.</param>
public sealed record ColumnQuestion(string Column, string KnownAs, bool IsRequired, ImmutableArray<HeaderCandidate> Candidates);
