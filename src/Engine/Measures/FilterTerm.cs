using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Measures;

/// <summary>One dimension and the category bytes that pass.</summary>
public sealed record FilterTerm(Dimension Dimension, ImmutableArray<byte> Codes);
