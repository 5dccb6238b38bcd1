namespace KpiAnalytics.SampleData.Police;

/// <summary>A crime somebody is suspected of.</summary>
/// <param name="Committed">The offence date.</param>
/// <param name="Code">The CJS code.</param>
/// <param name="Description">What it is called.</param>
/// <param name="Outcome">The Home Office outcome type; empty = not yet assigned.</param>
/// <param name="Decided">The outcome date; null where there is none.</param>
/// <param name="IsKnife">Whether a knife or another weapon was involved.</param>
internal sealed record Crime(DateOnly Committed, string Code, string Description, string Outcome, DateOnly? Decided, bool IsKnife);
