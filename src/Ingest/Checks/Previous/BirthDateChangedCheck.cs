using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>A child's birth date is not the one of the extract before: ages, and with them what counts, can change.</summary>
internal sealed class BirthDateChangedCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("birth-date-changed", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        foreach ((int record, Child child, Child earlier) in SamePerson.Pairs(now, before))
        {
            if (child.DateOfBirth != earlier.DateOfBirth && !SamePerson.IsAnother(child, earlier))
            {
                findings.AddOfRecord(Rule, "children.csv", record, ("dateOfBirth", CheckFindings.Iso(child.DateOfBirth)), child.Ypid,
                    $"The previous extract has {CheckFindings.Iso(earlier.DateOfBirth)}.");
            }
        }
    }
}
