using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Police;

/// <summary>Somebody as they are, before anybody typed anything.</summary>
internal sealed record TruePerson(string Forename, string MiddleName, string Surname, DateOnly BirthDate, string Sex, string Ethnicity, string Postcode)
{
    /// <summary>Where the service knows them; empty for everybody else.</summary>
    public ImmutableArray<string> Ypids { get; init; } = [];

    public string PncId { get; init; } = "";

    public ImmutableArray<Crime> Crimes { get; init; } = [];
}
