namespace KpiAnalytics.Engine.Measures;

/// <summary>One wording of a measure's definition and since when it has been used (spec 5.0: D1, D2, D3).</summary>
/// <param name="Version">D1, D2 or D3.</param>
/// <param name="From">The first day of this wording.</param>
/// <param name="Text">The wording.</param>
/// <param name="Source">Who wrote it.</param>
public sealed record DefinitionCaption(string Version, DateOnly From, string Text, string Source);
