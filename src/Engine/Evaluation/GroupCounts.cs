using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// Counts a group of children against another: its share against its share of residents, or its rate against the reference
/// group's. Children of whom the characteristic is not known are in neither. The total is of ethnic minority groups together.
/// </summary>
internal sealed class GroupCounts : ILineCounts
{
    private readonly (GroupSum Above, GroupSum Below) _group;
    private readonly (GroupSum Above, GroupSum Below) _against;
    private readonly bool _isReference;

    public GroupCounts(TallyCounts tallies, Measure measure, Cell cell)
    {
        GroupSum Sum(FilterTerm term, Tally tally) => GroupSum.Of(tallies, measure.EventsOf(tally), cell.With(term), tally);
        FilterTerm group = GroupOf(cell);
        _isReference = measure.Kind == MeasureKind.RelativeRate && group.Codes is [var code] && code == group.Dimension.ReferenceCode;
        var known = new FilterTerm(group.Dimension, [.. Known(group.Dimension)]);
        var reference = new FilterTerm(group.Dimension, [group.Dimension.ReferenceCode]);
        bool isShare = measure.Kind == MeasureKind.ShareDifference;
        _group = (Sum(group, measure.Above), Sum(isShare ? known : group, measure.Below));
        _against = isShare
            ? (Sum(group, Tally.Population), Sum(known, Tally.Population))
            : (Sum(reference, measure.Above), Sum(reference, measure.Below));
    }

    /// <summary>True where a figure's own category is one group of children, or it is the total.</summary>
    public static bool CanCount(Cell cell) => cell.Own.Length <= 1
        && cell.Own.All(term => term.Dimension.HasReference && !term.Codes.Contains((byte)0));

    public Counts In(ComparedArea area, Period period)
    {
        (long? above, long? below, ImmutableArray<int> otherYears) = Line(_group, area, period);
        (long? againstAbove, long? againstBelow, ImmutableArray<int> years) = Line(_against, area, period);
        return new Counts(above ?? 0, below, area.IsMean ? area.Members.Length : 1)
        {
            Details = new()
            {
                Against = againstAbove is { } x && againstBelow is > 0 ? (x, againstBelow.Value) : null,
                IsReference = _isReference,
                OtherYears = otherYears.IsEmpty ? years : otherYears,
            },
        };
    }

    private static FilterTerm GroupOf(Cell cell) =>
        cell.Own.IsEmpty ? new FilterTerm(Dimensions.Ethnicity, Dimensions.EthnicMinorityGroups) : cell.Own[0];

    private static IEnumerable<byte> Known(Dimension dimension) => Enumerable.Range(1, dimension.Categories.Length - 1).Select(code => (byte)code);

    private static (long? Above, long? Below, ImmutableArray<int> Years) Line((GroupSum Above, GroupSum Below) sums, ComparedArea area, Period period)
    {
        (long? top, ImmutableArray<int> years) = sums.Above.In(area, period);
        (long? bottom, ImmutableArray<int> otherYears) = sums.Below.In(area, period);
        return (top, bottom, years.IsEmpty ? otherYears : years);
    }
}
