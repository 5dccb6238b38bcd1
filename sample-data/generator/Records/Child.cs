using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>One id in the case system, with everything recorded under it, in order of date.</summary>
internal sealed record Child(DateOnly DateOfBirth, string Sex, string Ethnicity)
{
    public ImmutableArray<Occasion> Occasions { get; init; } = [];

    public bool IsDeleted { get; init; }

    public string Service { get; init; } = "Y34";

    /// <summary>Completed years; nobody here is born on 29 February.</summary>
    public int AgeOn(DateOnly date)
    {
        int years = date.Year - DateOfBirth.Year;
        return (date.Month, date.Day).CompareTo((DateOfBirth.Month, DateOfBirth.Day)) >= 0 ? years : years - 1;
    }

    /// <summary>As supplied, else at the arrest, else at the offence.</summary>
    public int AgeAtArrest(Offence offence) => offence.AgeAtArrest ?? AgeOn(offence.ArrestDate ?? offence.Date);

    /// <summary>As supplied, else at the outcome itself.</summary>
    public int AgeOnFirstHearing(Offence offence, Outcome outcome) => offence.AgeOnFirstHearing ?? AgeOn(outcome.Date);
}
