namespace KpiAnalytics.Engine.Statistics;

/// <summary>A two-sided interval around a value, in the value's unit. Both limits are null where the method is none.</summary>
public sealed record Interval(double? Lower, double? Upper, IntervalMethod Method)
{
    public static readonly Interval None = new(null, null, IntervalMethod.None);

    /// <summary>The same interval in another unit.</summary>
    public Interval Times(double factor) => this with { Lower = Lower * factor, Upper = Upper * factor };

    /// <summary>The same interval moved by so much.</summary>
    public Interval Plus(double shift) => this with { Lower = Lower + shift, Upper = Upper + shift };
}
