using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Published;

/// <summary>A family's published count is not the mean of its members', where every member is published in the same release.</summary>
internal sealed class FamilyUnlikeMembersCheck : IPublishedCheck
{
    public static readonly Rule Rule = new("family-unlike-members", FindingLevel.Warning);

    public void Examine(PublishedRows rows, CheckFindings findings)
    {
        foreach ((int record, PublishedFigure row) in rows.All.Index())
        {
            if (row.AreaType == AreaType.Family && rows.MembersOf(row) is { IsEmpty: false } members)
            {
                foreach ((string column, double printed, double exact) in PublishedSums.Of(row, members))
                {
                    Compare(findings, record, row, (column, printed, exact / members.Length));
                }
            }
        }
    }

    private static void Compare(CheckFindings findings, int record, PublishedFigure row, (string Column, double Printed, double Mean) count)
    {
        if (!PrintedNumber.CanBe(count.Printed, count.Mean))
        {
            findings.AddOfRecord(Rule, "published.csv", record, (count.Column, CheckFindings.Number(count.Printed)), "",
                $"The mean of its members is {CheckFindings.Number(count.Mean)}: {PublishedRows.NameOf(row)}.");
        }
    }
}
