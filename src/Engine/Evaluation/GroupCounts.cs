using System.Collections.Immutable;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// Counts a group of children against another: its share against its share of residents, or its rate against the reference
/// group's. Children of whom the characteristic is not known are in neither. The total is of ethnic minority groups together.
/// </summary>
internal sealed class GroupCounts : ILineCounts
{
    private readonly TallyCounts _tallies;
    private readonly Measure _measure;
    private readonly (Filter Above, Filter Below) _group;
    private readonly (Filter Above, Filter Below) _against;
    private readonly bool _isReference;

    public GroupCounts(TallyCounts tallies, Measure measure, Cell cell)
    {
        (_tallies, _measure) = (tallies, measure);
        FilterTerm group = GroupOf(cell);
        _isReference = measure.Kind == MeasureKind.RelativeRate && group.Codes is [var code] && code == group.Dimension.ReferenceCode;
        Filter own = cell.With(group);
        Filter known = cell.With(new FilterTerm(group.Dimension, [.. Known(group.Dimension)]));
        Filter reference = cell.With(new FilterTerm(group.Dimension, [group.Dimension.ReferenceCode]));
        bool isShare = measure.Kind == MeasureKind.ShareDifference;
        _group = (own, isShare ? known : own);
        _against = isShare ? (own, known) : (reference, reference);
    }

    /// <summary>True where a figure's own category is one group of children, or it is the total.</summary>
    public static bool CanCount(Cell cell) => cell.Own.Length <= 1
        && cell.Own.All(term => term.Dimension.HasReference && !term.Codes.Contains((byte)0));

    public Counts In(ComparedArea area, Period period)
    {
        (long? above, long? below, ImmutableArray<int> otherYears) = Line(_group, area, period, _measure.Above, _measure.Below);
        (long? againstAbove, long? againstBelow, ImmutableArray<int> years) = _measure.Kind == MeasureKind.ShareDifference
            ? Line(_against, area, period, Tally.Population, Tally.Population)
            : Line(_against, area, period, _measure.Above, _measure.Below);
        return new Counts(above ?? 0, below, area.IsMean ? area.Members.Length : 1)
        {
            Against = againstAbove is { } x && againstBelow is > 0 ? (x, againstBelow.Value) : null,
            IsReference = _isReference,
            OtherYears = otherYears.IsEmpty ? years : otherYears,
        };
    }

    private static FilterTerm GroupOf(Cell cell) =>
        cell.Own.IsEmpty ? new FilterTerm(Dimensions.Ethnicity, Dimensions.EthnicMinorityGroups) : cell.Own[0];

    private static IEnumerable<byte> Known(Dimension dimension) => Enumerable.Range(1, dimension.Categories.Length - 1).Select(code => (byte)code);

    private (long? Above, long? Below, ImmutableArray<int> Years) Line(
        (Filter Above, Filter Below) filters, ComparedArea area, Period period, Tally above, Tally below)
    {
        (long? top, ImmutableArray<int> years) = Count(filters.Above, area, period, above);
        (long? bottom, ImmutableArray<int> otherYears) = Count(filters.Below, area, period, below);
        return (top, bottom, years.IsEmpty ? otherYears : years);
    }

    private (long? Count, ImmutableArray<int> Years) Count(Filter filter, ComparedArea area, Period period, Tally tally)
    {
        if (tally.Unit == TallyUnit.Population)
        {
            ResidentSum residents = _tallies.Residents(filter).In(area, period);
            return (residents.Count, residents.OtherYears);
        }

        return (_tallies.Of(_measure.EventsOf(tally), filter, tally).Count(area, period), []);
    }
}
