namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>Why a point is taken for more than chance. Where several rules hold, the first of this list is given.</summary>
public enum SpecialCause
{
    None,

    /// <summary>Beyond a process limit.</summary>
    OutsideLimit,

    /// <summary>Part of 7 points, each above the last, or each below it.</summary>
    Trend,

    /// <summary>Beyond the near line, as one other of three points in a row, all three on one side of the centre.</summary>
    TwoOfThree,

    /// <summary>Part of 7 points on one side of the centre.</summary>
    Shift,
}
