namespace KpiAnalytics.Reports.Charts;

/// <summary>One tab stop for many points: which point holds it, and where the arrow keys take it.</summary>
internal static class RovingFocus
{
    /// <summary>
    /// Right and left go one point on or back and stop at the ends; any other key stays. Home and End are left to the page,
    /// because a component cannot take them from the browser without taking Tab as well.
    /// </summary>
    public static int After(string key, int current, int count) => key switch
    {
        "ArrowRight" => Math.Min(current + 1, count - 1),
        "ArrowLeft" => Math.Max(current - 1, 0),
        _ => current,
    };
}
