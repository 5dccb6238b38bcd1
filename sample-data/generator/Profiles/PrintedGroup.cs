using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Profiles;

/// <summary>A group of the children cautioned or sentenced in 2022/23, as the plan of 2023/24 prints it.</summary>
/// <param name="Ethnicity">The code.</param>
/// <param name="Offences">One number for each child of the group: the offences proven against it. Of White children only the sum is set.</param>
/// <param name="Grave">How many of the offences have a score of 5 to 8.</param>
/// <param name="Unscored">How many have none.</param>
internal sealed record PrintedGroup(string Ethnicity, ImmutableArray<int> Offences, int Grave, int Unscored = 0)
{
    /// <summary>
    /// The groups. The counts of children are printed; of the offences the plan prints shares only, and these are the
    /// smallest counts that give them. White children are all others: 146, with 171 and 31 offences.
    /// </summary>
    public static readonly ImmutableArray<PrintedGroup> All =
    [
        new("ASIAN", [1, 1, 1], Grave: 0, Unscored: 1),
        new("OTHER", [1], Grave: 0),
        new("NOT_KNOWN", [1], Grave: 0),
        new("BLACK", [3, 3, 2, 2, 2, 2, .. Enumerable.Repeat(1, 11)], Grave: 8),
        new("MIXED", [3, 3, 3, 2, 2, 2, .. Enumerable.Repeat(1, 11)], Grave: 6),
    ];

    public static readonly PrintedGroup White = new("WHITE", [], Grave: 31);

    /// <summary>The offences of the girls, one number a girl: 36 of the 258.</summary>
    public static readonly ImmutableArray<int> Girls = [3, 3, 2, 2, 2, 2, 2, .. Enumerable.Repeat(1, 20)];
}
