using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A child has no offence in the extract.</summary>
internal sealed class ChildWithoutOffenceCheck : IExtractCheck
{
    public static readonly Rule Rule = new("child-without-offence", FindingLevel.Note);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        var hasOffence = new bool[records.Extract.Children.Length];
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            hasOffence[records.ChildPlaceOf(i)] = true;
        }

        for (int i = 0; i < records.Extract.Children.Length; i++)
        {
            Child child = records.Extract.Children[i];
            if (!hasOffence[i])
            {
                findings.AddOfRecord(Rule, "children.csv", i, ("ypid", child.Ypid), child.Ypid,
                    "The child has no offence in the extract, so no figure of offences or outcomes counts them.");
            }
        }
    }
}
