namespace KpiAnalytics.Reports.Charts;

/// <summary>What happens between two points of a curve.</summary>
public enum CurveShape
{
    /// <summary>The value holds until the next point (Kaplan-Meier, a count that grows at events).</summary>
    Step,

    /// <summary>The value goes straight to the next point (Lorenz curve).</summary>
    Straight,
}
