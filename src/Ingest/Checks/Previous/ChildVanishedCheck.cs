using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>A child of the extract before is not in this one, and nobody marked them deleted.</summary>
internal sealed class ChildVanishedCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("child-vanished", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        foreach (Child child in before.Extract.Children.Where(child => !child.IsDeleted && now.FindChild(child.Ypid) is null))
        {
            findings.AddOfFile(Rule, "children.csv", ("", child.Ypid), child.Ypid, "The child was in the previous extract and is not in this one.");
        }
    }
}
