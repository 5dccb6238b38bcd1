using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>
/// Some offences were committed at 18 or older: no longer a child's, and not counted as one's. Told once with their number, since
/// records that go on past a birthday are common and no fault.
/// </summary>
internal sealed class OffenceAtEighteenCheck : IExtractCheck
{
    public static readonly Rule Rule = new("offence-at-eighteen", FindingLevel.Note);

    private const int Grown = 18;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        int grown = records.Extract.Offences.Index().Count(offence => Calendar.CompletedYears(records.ChildOf(offence.Index).DateOfBirth, offence.Item.Date) >= Grown);
        if (grown > 0)
        {
            findings.AddOfFile(Rule, "offences.csv", ("offenceDate", ""), "",
                $"{(grown == 1 ? "1 offence is" : $"{grown} offences are")} of a person who was 18 or older that day, by the birth date; the measures count children of 10 to 17.");
        }
    }
}
