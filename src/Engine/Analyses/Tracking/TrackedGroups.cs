using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Prolific;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>The cohort by outcome tier, age band, sex, ethnicity, care status and area at the index event; categories without children are left out.</summary>
internal static class TrackedGroups
{
    private static readonly (Dimension Dimension, Func<EventRow, byte> Code)[] Dimensions =
    [
        (Measures.Dimensions.OutcomeTier, entry => entry.Tier),
        (Measures.Dimensions.AgeBand, entry => Measures.Dimensions.AgeBandOf(entry.Age)),
        (Measures.Dimensions.Sex, entry => entry.Sex),
        (Measures.Dimensions.Ethnicity, entry => entry.Ethnicity),
    ];

    public static ImmutableArray<TrackedGroup> Of(Caseload caseload, ImmutableArray<TrackedChild> children) =>
    [
        .. from pair in Dimensions
           from code in Enumerable.Range(0, pair.Dimension.Categories.Length)
           let own = children.Where(child => pair.Code(child.Entry) == code).ToImmutableArray()
           where !own.IsEmpty
           select Group(pair.Dimension.Name, pair.Dimension.Categories[code].Name, own),
        .. caseload.IsSupplied(ChildNeeds.Files[Need.LookedAfterAtIndex]) ? ByCare(caseload, children) : [],
        .. ProgrammeAreas.IsSupplied(caseload) ? ByArea(caseload, children) : [],
    ];

    private static IEnumerable<TrackedGroup> ByCare(Caseload caseload, ImmutableArray<TrackedChild> children)
    {
        var needs = new ChildNeeds(caseload.Histories.Records, caseload.End);
        return
            from own in children.ToLookup(child => needs.Has(Need.LookedAfterAtIndex, child.Entry) == true)
            orderby own.Key descending
            select Group("Care status", own.Key ? "Looked after" : "Not looked after", [.. own]);
    }

    /// <summary>By name; not known last.</summary>
    private static IEnumerable<TrackedGroup> ByArea(Caseload caseload, ImmutableArray<TrackedChild> children)
    {
        var areas = new ProgrammeAreas(caseload.Histories.Records, caseload.End);
        return
            from own in children.ToLookup(areas.Of, StringComparer.Ordinal).OrderBy(own => own.Key is null).ThenBy(own => own.Key, StringComparer.Ordinal)
            select Group(TrackedGroup.Area, own.Key ?? "Not known", [.. own]);
    }

    private static TrackedGroup Group(string dimension, string category, ImmutableArray<TrackedChild> children) => new(
        dimension, category, children.Length,
        children.Count(child => child.First(ReoffenceBasis.ProvenToDate) is not null),
        children.Count(child => child.First(ReoffenceBasis.ProvenOrPending) is not null));
}
