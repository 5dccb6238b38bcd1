using System.Collections.Immutable;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One step on the way through the system: how often children of each group take it, held against the reference group.</summary>
public sealed record DisparityStage
{
    /// <summary>Who is counted: "children sentenced at court".</summary>
    public required string Counted { get; init; }

    /// <summary>Among whom: "children cautioned or sentenced".</summary>
    public required string Among { get; init; }

    public required ImmutableArray<StageRow> Rows { get; init; }

    /// <summary>Children at this stage whose group is not known: in no row; null where hidden.</summary>
    public long? NotKnown { get; init; }

    internal CodeCounts Children { get; private init; }

    /// <summary>Null where those before are residents: their numbers are public.</summary>
    internal CodeCounts? ChildrenBefore { get; private init; }

    internal static DisparityStage Of(
        string counted, string amongName, ImmutableArray<DisparityGroup> groups, CodeCounts children, CodeCounts? among, bool amongResidents)
    {
        DisparityGroup reference = groups.Single(group => group.IsReference);
        var held = (children.Of(reference), among?.Of(reference));
        return new DisparityStage
        {
            Counted = counted,
            Among = amongName,
            Rows = [.. groups.Select(group => StageRow.Of(group, children.Of(group), among?.Of(group), held))],
            NotKnown = children.NotKnown,
            Children = children,
            ChildrenBefore = amongResidents ? null : among,
        };
    }

    /// <summary>Where the reference group is hidden no index is left: with a group's rate it would give the hidden one away.</summary>
    internal DisparityStage Public()
    {
        ImmutableArray<DisparityGroup> groups = [.. Rows.Select(row => row.Group)];
        ImmutableArray<bool> hidden = Children.Hidden(groups);
        ImmutableArray<bool> hiddenBefore = ChildrenBefore?.Hidden(groups) ?? [.. hidden.Select(_ => false)];
        bool noIndex = groups.Select((group, i) => group.IsReference && (hidden[i] || hiddenBefore[i])).Contains(true);
        return this with
        {
            Rows = [.. Rows.Select((row, i) => hidden[i] || hiddenBefore[i] ? row.Hide() : noIndex ? row with { Index = RelativeRateIndex.Undefined } : row)],
            NotKnown = hidden[^1] ? null : NotKnown,
        };
    }
}
