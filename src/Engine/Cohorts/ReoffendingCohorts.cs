using System.Collections.Immutable;
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

    /// <param name="releases">Sorted by child.</param>
    public static EventTable Table(Outcomes outcomes, ImmutableArray<Release> releases, int services) =>
        EventRow.Table(Rows(outcomes, releases), services)
            .Has(Fact.Reoffended, row => row.Reoffences > 0)
            .Sum(Amount.Reoffences, row => row.Reoffences)
            .Build();

    /// <summary>True where the follow-up of a cohort that ends with this quarter was over by the extract's end.</summary>
    public static bool IsMature(Quarter quarter, DateOnly end) => Calendar.PlusMonths(quarter.LastDay, ProvenMonths) <= end;

    private static EventRow[] Rows(Outcomes outcomes, ImmutableArray<Release> releases)
    {
        int[] releaseStarts = Release.Starts(releases, outcomes.Columns.Children);
        return ChildRanges.Rows<EventRow>(outcomes.Columns.Children, 3, () =>
        {
            var cohorts = new ChildCohorts(outcomes);
            return (child, rows) =>
            {
                if (!outcomes.Columns.IsDeleted[child])
                {
                    cohorts.AddRows(child, releases.AsSpan()[releaseStarts[child]..releaseStarts[child + 1]], rows);
                }
            };
        });
    }
}
