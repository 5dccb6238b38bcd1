using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Published;

/// <summary>A published rate is not its counts divided, beyond half a unit of its last printed place.</summary>
internal sealed class RateUnlikeCountsCheck : IPublishedCheck
{
    public static readonly Rule Rule = new("rate-unlike-counts", FindingLevel.Warning);

    public void Examine(PublishedRows rows, CheckFindings findings)
    {
        foreach ((int record, PublishedFigure row) in rows.All.Index())
        {
            if (row is { Value: { } printed, Numerator: { } above, Denominator: > 0 } && MeasureCatalogue.Find(row.Measure) is { } measure
                && !measure.ComparesGroups && above * measure.Multiplier / row.Denominator.Value is var exact && !PrintedNumber.CanBe(printed, exact))
            {
                findings.AddOfRecord(Rule, "published.csv", record, ("value", CheckFindings.Number(printed)), "",
                    $"The counts give {CheckFindings.Number(exact)}: {PublishedRows.NameOf(row)}.");
            }
        }
    }
}
