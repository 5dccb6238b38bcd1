using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>The age on first hearing is higher than the child's age on the day of an outcome: an outcome cannot come before the first hearing.</summary>
internal sealed class AgeAtHearingCheck : IExtractCheck
{
    public static readonly Rule Rule = new("age-at-hearing", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        Dictionary<int, DateOnly> firstTooEarly = FirstTooEarly(records);
        foreach (int place in firstTooEarly.Keys.Order())
        {
            Offence offence = records.Extract.Offences[place];
            DateOnly decided = firstTooEarly[place];
            findings.AddOfRecord(Rule, "offences.csv", place, ("ageOnFirstHearing", $"{offence.AgeOnFirstHearing}"), offence.Ypid,
                $"By the birth date the child was {Age(records, place, decided)} at the outcome of {CheckFindings.Iso(decided)}, which cannot come before the first hearing.");
        }
    }

    /// <summary>The first outcome of each offence that has one too early.</summary>
    private static Dictionary<int, DateOnly> FirstTooEarly(CheckedRecords records)
    {
        Dictionary<int, DateOnly> first = [];
        for (int i = 0; i < records.Extract.Outcomes.Length; i++)
        {
            DateOnly decided = records.Extract.Outcomes[i].Date;
            int place = records.OffencePlaceOf(i);
            if (records.Extract.Offences[place].AgeOnFirstHearing > Age(records, place, decided) && (!first.TryGetValue(place, out DateOnly earlier) || decided < earlier))
            {
                first[place] = decided;
            }
        }

        return first;
    }

    private static int Age(CheckedRecords records, int offence, DateOnly day) => Calendar.CompletedYears(records.ChildOf(offence).DateOfBirth, day);
}
