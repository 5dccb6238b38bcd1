using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Published;

/// <summary>A published proportion has more above the line than below it: more reoffenders than children in the cohort.</summary>
internal sealed class PartAboveWholeCheck : IPublishedCheck
{
    public static readonly Rule Rule = new("part-above-whole", FindingLevel.Warning);

    public void Examine(PublishedRows rows, CheckFindings findings)
    {
        foreach ((int record, PublishedFigure row) in rows.All.Index())
        {
            if (MeasureCatalogue.Find(row.Measure)?.Kind == MeasureKind.Proportion && row.Numerator > row.Denominator)
            {
                findings.AddOfRecord(Rule, "published.csv", record, ("numerator", CheckFindings.Number(row.Numerator!.Value)), "",
                    $"The part is larger than the whole ({CheckFindings.Number(row.Denominator!.Value)}): {PublishedRows.NameOf(row)}.");
            }
        }
    }
}
