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

    internal static DisparityStage Of(
        string counted, string amongName, ImmutableArray<DisparityGroup> groups, CodeCounts children, CodeCounts? among)
    {
        DisparityGroup reference = groups.Single(group => group.IsReference);
        var held = (children.Of(reference), among?.Of(reference));
        return new DisparityStage
        {
            Counted = counted,
            Among = amongName,
            Rows = [.. groups.Select(group => StageRow.Of(group, children.Of(group), among?.Of(group), held))],
            NotKnown = children.NotKnown,
        };
    }

    /// <summary>Where the reference group is hidden no index is left: with a group's rate it would give the hidden one away.</summary>
    /// <param name="hidden">For each row, the known total and "not known" whether its count at this stage is hidden.</param>
    /// <param name="before">The same of the stage before; empty where those are residents, whose numbers are public.</param>
    internal DisparityStage Public(bool[] hidden, bool[] before)
    {
        bool[] among = before.Length == 0 ? [.. hidden.Select(_ => false)] : before;
        bool noIndex = Rows.Select((row, i) => row.Group.IsReference && (hidden[i] || among[i])).Contains(true);
        return this with
        {
            Rows = [.. Rows.Select((row, i) => hidden[i] || among[i] ? row.Hide(hidden[i], among[i]) : noIndex ? row with { Index = RelativeRateIndex.Undefined } : row)],
            NotKnown = hidden[^1] ? null : NotKnown,
        };
    }
}
