using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>How many children of a group have a need.</summary>
/// <param name="Children">With the need.</param>
/// <param name="Known">Of whom it is known whether they have it.</param>
public sealed record NeedCount(int Children, int Known)
{
    /// <summary>0..1; null where it is known of nobody.</summary>
    public double? Share => Known == 0 ? null : (double)Children / Known;

    /// <summary>Of the share, 0..1.</summary>
    public Interval Interval => Known == 0 ? Interval.None : WilsonInterval.Of(Children, (double)Known);
}
