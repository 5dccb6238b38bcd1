using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>The Summary Ethnic Disparity table (spec 4.11, golden G-12): each group's share of the children cautioned or sentenced against its share of residents.</summary>
public sealed record DisparityTable
{
    public required DisparityTest Test { get; init; }

    /// <summary>Asian, Black, mixed, other, ethnic minority groups together, White.</summary>
    public required ImmutableArray<DisparityRow> Rows { get; init; }

    /// <summary>Children of known groups; null where hidden.</summary>
    public long? Children { get; init; }

    /// <summary>Children whose group is not known: in no share; null where hidden.</summary>
    public long? NotKnown { get; init; }

    /// <summary>Residents aged 10-17; null where they are not supplied by group.</summary>
    public long? Residents { get; init; }

    /// <summary>A share and its count give the total away, a share and the total its count: no share is left where either is hidden.</summary>
    /// <param name="hidden">For each row, the known total and "not known" whether its count is hidden.</param>
    internal DisparityTable Public(bool[] hidden) => this with
    {
        Rows = [.. Rows.Select((row, i) => hidden[i] || hidden[^2] ? row.Hide(hidden[i]) : row)],
        Children = hidden[^2] ? null : Children,
        NotKnown = hidden[^1] ? null : NotKnown,
    };

    /// <param name="children">Distinct children by ethnicity.</param>
    /// <param name="residents">Residents by ethnicity; null where they are not supplied by it.</param>
    internal static DisparityTable Of(CodeCounts children, CodeCounts? residents, DisparityTest test)
    {
        ImmutableArray<DisparityGroup> groups = DisparityGroup.Of(Dimensions.Ethnicity);
        GroupShare? reference = ShareOf(groups.Single(group => group.IsReference));
        return new DisparityTable
        {
            Test = test,
            Rows = [.. groups.Select(Row)],
            Children = children.Known,
            NotKnown = children.NotKnown,
            Residents = residents?.Known,
        };

        GroupShare? ShareOf(DisparityGroup group) =>
            residents is { } known ? new GroupShare(children.Of(group), children.Known, known.Of(group), known.Known) : null;

        DisparityRow Row(DisparityGroup group)
        {
            DisparityVerdict verdict = ShareOf(group) is { } share
                ? DisparityVerdicts.Of(test, share, group.IsReference ? null : reference)
                : DisparityVerdict.NotTested;
            return DisparityRow.Of(group, children.Of(group), children.Known, residents?.Of(group), residents?.Known, verdict);
        }
    }
}
