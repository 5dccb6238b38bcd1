using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>The last three months have less than half the outcomes of the year before them: late recording, or a part of the files is missing.</summary>
internal sealed class FallInEventsCheck : IExtractCheck
{
    public static readonly Rule Rule = new("fall-in-outcomes", FindingLevel.Note);

    private const int Recent = 3;
    private const int Year = 12;

    /// <summary>Expected in three months: fewer can halve by chance.</summary>
    private const int FewestExpected = 20;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        OutcomeMonths months = OutcomeMonths.Of(records.Extract);
        int last = months.Counts.Length;
        if (last < Recent + Year)
        {
            return;
        }

        int recent = months.Counts[^Recent..].Sum();
        int before = months.Counts[(last - Recent - Year)..(last - Recent)].Sum();
        if (before * Recent >= FewestExpected * Year && recent * 2 * Year < before * Recent)
        {
            findings.AddOfFile(Rule, "outcomes.csv", ("outcomeDate", CheckFindings.Iso(months.FirstDayOf(last - Recent))), "",
                $"{months.NameOf(last - Recent)} to {months.NameOf(last - 1)} have {recent} outcomes; the twelve months before have {before}, so about {before / 4} would be expected.");
        }
    }
}
