namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>The limits for areas of one size, as fractions or rates per unit. 2 sigma: p 0.025 a side; 3 sigma: p 0.001.</summary>
public sealed record FunnelLimits(double Lower3, double Lower2, double Baseline, double Upper2, double Upper3)
{
    /// <summary>A value on a limit is inside it.</summary>
    public FunnelPosition PositionOf(double value) => value switch
    {
        _ when value < Lower3 => FunnelPosition.VeryLow,
        _ when value < Lower2 => FunnelPosition.Low,
        _ when value > Upper3 => FunnelPosition.VeryHigh,
        _ when value > Upper2 => FunnelPosition.High,
        _ => FunnelPosition.NotSignificant,
    };
}
