using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A child has no offence in the extract.</summary>
internal sealed class ChildWithoutOffenceCheck : IExtractCheck
{
    public static readonly Rule Rule = new("child-without-offence", FindingLevel.Note);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        HashSet<string> withOffence = records.Extract.Offences.Select(offence => offence.Ypid).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < records.Extract.Children.Length; i++)
        {
            Child child = records.Extract.Children[i];
            if (!withOffence.Contains(child.Ypid))
            {
                findings.AddOfRecord(Rule, "children.csv", i, ("ypid", child.Ypid), child.Ypid,
                    "The child has no offence in the extract, so no figure of offences or outcomes counts them.");
            }
        }
    }
}
