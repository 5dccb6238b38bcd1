using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One group of the Summary Ethnic Disparity table. Shares are in percent and unrounded.</summary>
public sealed record DisparityRow
{
    public required DisparityGroup Group { get; init; }

    /// <summary>Distinct children of the group cautioned or sentenced; null where hidden.</summary>
    public long? Children { get; init; }

    /// <summary>Their share of the children of known groups; null where there are none, or hidden.</summary>
    public double? Share { get; init; }

    /// <summary>The Wilson interval of the share.</summary>
    public Interval Interval { get; init; } = Interval.None;

    /// <summary>Residents aged 10-17; null where they are not supplied by group.</summary>
    public long? Residents { get; init; }

    public double? ResidentShare { get; init; }

    /// <summary>Percentage points, from the unrounded shares.</summary>
    public double? Difference { get; init; }

    public DisparityVerdict Verdict { get; init; }

    /// <summary>The printed flag: Yes.</summary>
    public bool IsOverRepresented => Verdict == DisparityVerdict.OverRepresented;

    /// <summary>
    /// Whole children above the number at parity, below zero where under it; a part of a child is a child. Null where there
    /// are no residents to say, or hidden.
    /// </summary>
    public long? AboveParity { get; init; }

    /// <summary>Ok; no denominator where no child of a known group was counted; not supplied without residents by group; or suppressed.</summary>
    public ResultStatus Status { get; init; }

    internal static DisparityRow Of(DisparityGroup group, long children, long allChildren, long? residents, long? allResidents, DisparityVerdict verdict)
    {
        var share = new GroupShare(children, allChildren, residents ?? 0, allResidents ?? 0);
        bool hasResidents = residents is not null && allResidents > 0;
        return new DisparityRow
        {
            Group = group,
            Children = children,
            Share = allChildren > 0 ? 100 * share.Share : null,
            Interval = allChildren > 0 ? WilsonInterval.Of(children, allChildren).Times(100) : Interval.None,
            Residents = residents,
            ResidentShare = hasResidents ? 100 * share.Expected : null,
            Difference = hasResidents && allChildren > 0 ? (100 * share.Share) - (100 * share.Expected) : null,
            Verdict = verdict,
            AboveParity = hasResidents && allChildren > 0 ? share.AboveParity : null,
            Status = allChildren == 0 ? ResultStatus.NoDenominator : hasResidents ? ResultStatus.Ok : ResultStatus.NotSupplied,
        };
    }

    /// <summary>Residents are public; the share is hidden with all that tells of it, the count where it is hidden itself.</summary>
    internal DisparityRow Hide(bool isCountHidden) => new()
    {
        Group = Group, Children = isCountHidden ? null : Children, Residents = Residents, ResidentShare = ResidentShare, Status = ResultStatus.Suppressed,
    };
}
