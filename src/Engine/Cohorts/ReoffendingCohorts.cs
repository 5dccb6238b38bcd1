using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>
/// The quarterly cohorts of proven reoffending: each child's index event in each quarter, with the reoffences that
/// followed it (contracts/extract-layout.md, "Proven reoffending").
/// </summary>
internal static class ReoffendingCohorts
{
    /// <summary>Months in which a reoffence is committed (MoJ, since 2015).</summary>
    public const int FollowUpMonths = 12;

    /// <summary>Months in which it is proven: the follow-up and six more for the courts.</summary>
    public const int ProvenMonths = 18;

    public static EventTable Table(CaseHistories histories, int services) =>
        EventRow.Table(Rows(histories), services)
            .Has(Fact.Reoffended, row => row.Reoffences > 0)
            .Sum(Amount.Reoffences, row => row.Reoffences)
            .Build();

    /// <summary>True where the follow-up of a cohort that ends with this quarter was over by the extract's end.</summary>
    public static bool IsMature(Quarter quarter, DateOnly end) => Calendar.PlusMonths(quarter.LastDay, ProvenMonths) <= end;

    private static EventRow[] Rows(CaseHistories histories) =>
        ChildRanges.Rows<EventRow>(histories.Outcomes.Columns.Children, 3, () =>
        {
            var cohorts = new ChildCohorts(histories.Outcomes);
            return (child, rows) =>
            {
                if (!histories.Outcomes.Columns.IsDeleted[child])
                {
                    cohorts.AddRows(child, histories.ReleasesOf(child), rows);
                }
            };
        });
}
