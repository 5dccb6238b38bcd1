using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Published;

/// <summary>A region's or country's published count is not the sum of its services', where every one is published in the same release.</summary>
internal sealed class AreaUnlikeMembersCheck : IPublishedCheck
{
    public static readonly Rule Rule = new("area-unlike-members", FindingLevel.Warning);

    public void Examine(PublishedRows rows, CheckFindings findings)
    {
        foreach ((int record, PublishedFigure row) in rows.All.Index())
        {
            if (row.AreaType is AreaType.Region or AreaType.National && rows.MembersOf(row) is { IsEmpty: false } members)
            {
                foreach ((string column, double printed, double exact) in PublishedSums.Of(row, members).Where(count => !PrintedNumber.CanBe(count.Printed, count.Sum)))
                {
                    findings.AddOfRecord(Rule, "published.csv", record, (column, CheckFindings.Number(printed)), "",
                        $"The sum of its services is {CheckFindings.Number(exact)}: {PublishedRows.NameOf(row)}.");
                }
            }
        }
    }
}
