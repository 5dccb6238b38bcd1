using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>A child's sex is not the one of the extract before, both being known.</summary>
internal sealed class SexChangedCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("sex-changed", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        foreach ((int record, Child child, Child earlier) in SamePerson.Pairs(now, before))
        {
            if (SamePerson.SexDiffers(child, earlier) && !SamePerson.IsAnother(child, earlier))
            {
                findings.AddOfRecord(Rule, "children.csv", record, ("sex", NameOf(child.Sex)), child.Ypid,
                    $"The previous extract has {NameOf(earlier.Sex)}.");
            }
        }
    }

    private static string NameOf(Sex sex) => Dimensions.Sex.Categories[(int)sex].Code;
}
