namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>A plotted point and what the rules say of it.</summary>
/// <param name="Limits">Null where the segment has too few points for limits; then there is no signal either.</param>
public sealed record ControlPoint(
    DateOnly Date, double Value, ControlLimits? Limits, SpecialCause Cause, SignalDirection Direction, Variation Variation);
