using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>
/// The fields and their levels. The shares given here are where estimation begins and what stands in where the lists are
/// too short to say; they are assumptions of ours, about clerks' slips and chance, not taken from any list.
/// </summary>
internal static class ComparedFields
{
    public const int Forename = 0;
    public const int Surname = 1;
    public const int BirthDate = 2;
    public const int Sex = 3;
    public const int Postcode = 4;
    public const int PncId = 5;

    private static readonly ComparisonLevel NotKnown = new("not known on one side", 0, 0);

    /// <summary>By <see cref="ForenameLevel"/>, <see cref="SurnameLevel"/>, <see cref="BirthDateLevel"/>, ..., in this order.</summary>
    public static ImmutableArray<ComparedField> All { get; } =
    [
        new("forename",
        [
            NotKnown, new("the same", 0.86, 0.012), new("short or other form of one name", 0.05, 0.006), new("nearly the same spelling", 0.04, 0.005),
            new("one's forename is the other's middle name", 0.01, 0.004), new("only an initial, which fits", 0.01, 0.003),
            new("similar spelling", 0.01, 0.02), new("different", 0.02, 0.95),
        ]),
        new("surname",
        [
            NotKnown, new("the same", 0.90, 0.004), new("forename and surname changed round", 0.01, 0.00001), new("nearly the same spelling", 0.04, 0.003),
            new("one part of a double name the same", 0.01, 0.0005), new("similar spelling", 0.01, 0.0125), new("different", 0.03, 0.97999),
        ]),
        new("birth date",
        [
            NotKnown, new("the same", 0.94, 0.0004), new("day and month changed round", 0.015, 0.0003), new("one digit apart", 0.02, 0.008),
            new("same day and month, one year apart", 0.005, 0.0005), new("same month and year, other day", 0.005, 0.01), new("different", 0.015, 0.9808),
        ]),
        new("sex", [NotKnown, new("the same", 0.99, 0.6), new("different", 0.01, 0.4)]),
        new("postcode",
        [
            NotKnown, new("the same", 0.70, 0.0005), new("same sector", 0.08, 0.01), new("same district", 0.09, 0.07), new("different", 0.13, 0.9195),
        ]),
        new("PNC id", [NotKnown, new("the same", 0.98, 0.000001), new("one character apart", 0.015, 0.0001), new("different", 0.005, 0.999899)]),
    ];
}
