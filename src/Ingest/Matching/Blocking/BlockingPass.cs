using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Blocking;

/// <summary>One way of bringing people together: only pairs that agree on its key are compared.</summary>
/// <param name="Name">As reports and reviewers read it.</param>
/// <param name="Key">The key of a person from the codes of the traits; null where one of them is not known.</param>
/// <param name="FixedFields">The fields its pairs agree on, so that it can say nothing about them.</param>
/// <param name="Trains">
/// Whether levels are learned from its pairs. Passes that bring families together do not: brothers and sisters who share a surname or a postcode
/// would be taken for one child with another birth date.
/// </param>
internal sealed record BlockingPass(string Name, Func<PersonColumns, int, (int, int, int)?> Key, ImmutableArray<int> FixedFields, bool Trains)
{
    /// <summary>The passes in order; a pair belongs to the first that finds it.</summary>
    public static ImmutableArray<BlockingPass> All { get; } =
    [
        new("PNC id", (people, person) => Known(people[PersonTrait.PncId][person]), [ComparedFields.PncId], Trains: true),
        new("birth date", (people, person) => Known(people[PersonTrait.BirthDate][person]), [ComparedFields.BirthDate], Trains: true),
        new("forename and surname, either way round", BothNames, [ComparedFields.Forename, ComparedFields.Surname], Trains: true),
        new(
            "sound of the surname and year of birth",
            (people, person) => Known(people[PersonTrait.SurnameSound][person], people[PersonTrait.BirthYear][person]),
            [ComparedFields.Surname, ComparedFields.BirthDate], Trains: false),
        new(
            "forename and month of birth",
            (people, person) => Known(people[PersonTrait.ForenameRoot][person], people[PersonTrait.BirthMonth][person]),
            [ComparedFields.Forename, ComparedFields.BirthDate], Trains: false),
        new(
            "postcode, sex and initial",
            (people, person) => Known(people[PersonTrait.Postcode][person], (int)people.Sex[person], people[PersonTrait.Initial][person]),
            [ComparedFields.Postcode, ComparedFields.Sex, ComparedFields.Forename], Trains: false),
    ];

    private static (int, int, int)? BothNames(PersonColumns people, int person)
    {
        int forename = people[PersonTrait.Forename][person];
        int surname = people[PersonTrait.Surname][person];
        return Known(Math.Min(forename, surname), Math.Max(forename, surname));
    }

    private static (int, int, int)? Known(int first, int second = 1, int third = 1) =>
        first == 0 || second == 0 || third == 0 ? null : (first, second, third);
}
