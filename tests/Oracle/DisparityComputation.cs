using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Oracle.Counting;

namespace KpiAnalytics.Oracle;

/// <summary>A group held against residents, or against the reference group (spec 4.11).</summary>
internal sealed class DisparityComputation(Figure figure, Tables tables, Residents residents)
{
    private static readonly Dictionary<string, (string[] Known, string Reference)> Groups = new()
    {
        ["ethnicity"] = (["ASIAN", "BLACK", "MIXED", "OTHER", "WHITE"], "WHITE"),
        ["sex"] = (["MALE", "FEMALE"], "MALE"),
        ["care_status"] = (["NOT_IN_CARE", "CHILD_LOOKED_AFTER", "CHILD_PROTECTION_PLAN", "CHILD_IN_NEED"], "NOT_IN_CARE"),
    };

    /// <summary>"Ethnic minority groups" = Asian + Black + Mixed + Other (spec 2.4).</summary>
    private static readonly string[] EthnicMinorityGroups = ["ASIAN", "BLACK", "MIXED", "OTHER"];

    /// <summary>The total, and the known groups by ethnicity or by sex.</summary>
    public static bool HasRow(Cell cell) =>
        cell.IsTotal || (Groups.TryGetValue(cell.Breakdown, out var groups) && groups.Known.Contains(cell.Category));

    public Computed Of(MemberArea area, Period period, Cell cell)
    {
        Dimension dimension = Dimensions.All.Single(dimension => dimension.Id == (cell.IsTotal ? "ethnicity" : cell.Breakdown));
        string[] group = cell.IsTotal ? EthnicMinorityGroups : [cell.Category];
        Numbers Sum(string[] codes) => NumbersOf(area, period, cell, dimension, codes);
        return figure.Sort == Sort.ShareDifference
            ? Difference(Sum(group), Sum(Groups[dimension.Id].Known))
            : Relative(Sum(group), Sum([Groups[dimension.Id].Reference]), isReference: cell.Category == Groups[dimension.Id].Reference);
    }

    /// <summary>"share_off - share_pop from unrounded values"; the Wilson interval of the first share, less the second.</summary>
    private static Computed Difference(Numbers group, Numbers known)
    {
        if (known.Above == 0 || known.Residents is not > 0)
        {
            return new Computed(group.Above, known.Above, null, Interval.None) { Years = known.Years };
        }

        double shareOfResidents = 100.0 * group.Residents!.Value / known.Residents.Value;
        return new Computed(
            group.Above,
            known.Above,
            (100.0 * group.Above / known.Above) - shareOfResidents,
            Limits.Wilson(group.Above, known.Above).Times(100).Plus(-shareOfResidents)) { Years = known.Years };
    }

    /// <summary>"(n_g / d_g) / (n_White / d_White)"; the reference group is 1 by itself, and has no interval.</summary>
    private static Computed Relative(Numbers group, Numbers reference, bool isReference)
    {
        ImmutableArray<int> years = group.Years;
        if (group.Below is not > 0 || reference.Below is not > 0 || reference.Above == 0)
        {
            return new Computed(group.Above, group.Below, null, Interval.None) { Years = years };
        }

        double value = group.Above / (double)group.Below / (reference.Above / (double)reference.Below);
        Interval interval = isReference || group.Above == 0
            ? Interval.None
            : Limits.OfRatio(value, (1.0 / group.Above) - (1.0 / group.Below.Value) + (1.0 / reference.Above) - (1.0 / reference.Below.Value));
        return new Computed(group.Above, group.Below, value, interval) { Years = years };
    }

    /// <summary>The counts of some groups together, within the question's filter.</summary>
    private Numbers NumbersOf(MemberArea area, Period period, Cell cell, Dimension dimension, string[] codes)
    {
        var own = new FilterTerm(dimension, [.. codes.Select(code => dimension.CodeOf(code)!.Value)]);
        ImmutableArray<FilterTerm> terms = [.. cell.Filter, own];
        long Sum(Line line) => area.Members.Sum(service => line.Count(tables, service, period, terms));
        var parts = area.Members.Select(service => residents.Of(service, period, terms)).ToArray();
        bool split = parts.All(part => part is not null);
        long? population = split ? parts.Sum(part => part!.Value.Count) : null;
        long? below = figure.Below is null ? population : Sum(figure.Below);
        bool useYears = split && (figure.Below is null || figure.Sort == Sort.ShareDifference);
        return new Numbers(Sum(figure.Above), below, population, useYears ? [.. parts.Select(part => part!.Value.Year)] : []);
    }

    private sealed record Numbers(long Above, long? Below, long? Residents, ImmutableArray<int> Years);
}
