using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Police;

/// <summary>A child of the service, as far as the police lists need to know.</summary>
/// <param name="Ypids">One id; two where the case system holds the child twice.</param>
/// <param name="BirthDate">As in children.csv.</param>
/// <param name="Sex">1, 2 or empty.</param>
/// <param name="Ethnicity">The reporting group.</param>
/// <param name="Crimes">What the police dealt with in the time of the export; nobody without one is in it.</param>
internal sealed record KnownChild(ImmutableArray<string> Ypids, DateOnly BirthDate, string Sex, string Ethnicity, ImmutableArray<Crime> Crimes);
