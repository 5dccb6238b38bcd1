using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>One person made ready for comparison, readable or hashed.</summary>
/// <param name="Id">The source id, or its token.</param>
/// <param name="Sex">As recorded.</param>
/// <param name="Traits">By <see cref="PersonTrait"/>; empty = not known.</param>
internal sealed record PersonRow(string Id, Sex Sex, string[] Traits);
