using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>A child and a nominal that are one person, among people enough to learn from.</summary>
internal static class AmongOthers
{
    public static SamplePeople Others { get; } = SamplePeople.OfSeed(5, 500);

    public static Person Child { get; } = new("YP-X")
    {
        PncId = "2021/0777777S",
        Forename = "Thomas",
        Surname = "Quillbrook",
        BirthDate = new(2008, 3, 4),
        Sex = Sex.Male,
        Postcode = "NN3 4CK",
    };

    public static Person Nominal { get; } = Child with { SourceId = "N-X" };

    public static MatchResult Run(Person[] children, Person[] nominals) =>
        PersonMatching.Of([.. Others.Children, .. children], [.. Others.Nominals, .. nominals], new MatchOptions());
}
