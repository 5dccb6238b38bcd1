using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Published;

/// <summary>A published row has fewer reoffences than reoffenders, though each made at least one.</summary>
internal sealed class ReoffencesBelowReoffendersCheck : IPublishedCheck
{
    public static readonly Rule Rule = new("reoffences-below-reoffenders", FindingLevel.Warning);

    public void Examine(PublishedRows rows, CheckFindings findings)
    {
        foreach ((int record, PublishedFigure row) in rows.All.Index())
        {
            bool isBinary = string.Equals(row.Measure, "reoffending.binary", StringComparison.OrdinalIgnoreCase);
            if (isBinary && row.Reoffences < row.Numerator)
            {
                findings.AddOfRecord(Rule, "published.csv", record, ("reoffences", CheckFindings.Number(row.Reoffences!.Value)), "",
                    $"There are fewer reoffences than reoffenders ({CheckFindings.Number(row.Numerator!.Value)}): {PublishedRows.NameOf(row)}.");
            }
        }
    }
}
