using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>The proven offences of one group by gravity band. Counts are null where hidden; shares are in percent and unrounded.</summary>
public sealed record GravityRow
{
    public required DisparityGroup Group { get; init; }

    /// <summary>Offences of gravity 1 to 4.</summary>
    public long? Lower { get; init; }

    /// <summary>Offences of gravity 5 to 8.</summary>
    public long? Higher { get; init; }

    /// <summary>Offences without a score: in neither band.</summary>
    public long? NotKnown { get; init; }

    /// <summary>The share of the group's scored offences in the lower band; null where there are none, or hidden.</summary>
    public double? LowerShare { get; init; }

    public double? HigherShare { get; init; }

    /// <summary>The group's share of all offences of known groups in the lower band; null where there are none, or hidden.</summary>
    public double? ShareOfLower { get; init; }

    public double? ShareOfHigher { get; init; }

    public ResultStatus Status { get; init; }

    /// <summary>Without shares of a band, whose total they tell; without any share where a count of the row is hidden.</summary>
    /// <param name="hidden">Not known, lower, higher.</param>
    internal GravityRow Hide(bool[] hidden)
    {
        bool isHidden = hidden.Contains(true);
        return this with
        {
            NotKnown = hidden[0] ? null : NotKnown,
            Lower = hidden[1] ? null : Lower,
            Higher = hidden[2] ? null : Higher,
            LowerShare = isHidden ? null : LowerShare,
            HigherShare = isHidden ? null : HigherShare,
            ShareOfLower = null,
            ShareOfHigher = null,
            Status = isHidden ? ResultStatus.Suppressed : Status,
        };
    }
}
