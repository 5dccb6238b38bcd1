using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Caseload;

/// <summary>
/// A child arrested at 17 whose first hearing and first sentence, in 2022, came after the eighteenth birthday: no measure counts the sentence, the PNC's list of
/// first-time entrants does. Added last, so that the ids and the random numbers of all others stay as they are.
/// </summary>
internal static class SentencedAtEighteen
{
    private static readonly DateOnly Sentenced = new(2022, 9, 14);

    public static Person Make() => new(new Child(new DateOnly(2004, 8, 17), "1", "WHITE")
    {
        Occasions =
        [
            new Occasion(Sentenced,
            [
                new Offence(new DateOnly(2022, 6, 25), "THEFT_AND_HANDLING")
                {
                    Gravity = 3,
                    ArrestDate = new DateOnly(2022, 6, 27),
                    AgeAtArrest = 17,
                    AgeOnFirstHearing = 18,
                    CjsCode = "SX68010",
                    Description = "Theft from a shop",
                    Outcomes = [new Outcome(Sentenced, Disposals.ConditionalDischarge) { EndDate = Sentenced.AddMonths(12), CourtType = "MAGISTRATES" }],
                },
            ]),
        ],
    });
}
