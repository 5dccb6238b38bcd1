using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One group at one stage.</summary>
public sealed record StageRow
{
    private const double RateUnit = 10_000;

    public required DisparityGroup Group { get; init; }

    /// <summary>Children of the group at this stage; null where hidden.</summary>
    public long? Children { get; init; }

    /// <summary>Children of the group at the stage before, or residents; null where residents are not supplied by group, or hidden.</summary>
    public long? Among { get; init; }

    /// <summary>Children at this stage per 10,000 of those before; null where there are none before.</summary>
    public double? Per10000 { get; init; }

    /// <summary>The rate over that of the reference group; no value where either group has none at this stage.</summary>
    public RelativeRateIndex Index { get; init; } = RelativeRateIndex.Undefined;

    /// <summary>What the index's interval says against parity, 1.</summary>
    public DisparityVerdict Verdict => Group.IsReference || Index.Value is not { } index
        ? DisparityVerdict.NotTested
        : DisparityVerdicts.Against(1, Index.Interval, index - 1);

    public ResultStatus Status { get; init; }

    /// <param name="reference">The reference group's children at this stage and at the one before.</param>
    internal static StageRow Of(DisparityGroup group, long children, long? among, (long Children, long? Among) reference) => new()
    {
        Group = group,
        Children = children,
        Among = among,
        Per10000 = among > 0 ? children * RateUnit / among : null,
        Index = IsPart(children, among) && IsPart(reference.Children, reference.Among)
            ? RelativeRateIndex.Of(children, among!.Value, reference.Children, reference.Among!.Value)
            : RelativeRateIndex.Undefined,
        Status = among is null ? ResultStatus.NotSupplied : among == 0 ? ResultStatus.NoDenominator : ResultStatus.Ok,
    };

    /// <summary>Without its rate, and without the count that is hidden.</summary>
    internal StageRow Hide(bool areChildrenHidden, bool isAmongHidden) => new()
    {
        Group = Group, Children = areChildrenHidden ? null : Children, Among = isAmongHidden ? null : Among, Status = ResultStatus.Suppressed,
    };

    private static bool IsPart(long children, long? among) => among > 0 && children <= among;
}
