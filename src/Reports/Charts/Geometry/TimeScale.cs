namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Days to horizontal places: the first date at the left, the last at the right, a single date in the middle.</summary>
internal readonly record struct TimeScale(DateOnly First, DateOnly Last, double Left, double Right)
{
    public double X(DateOnly date) => First == Last
        ? (Left + Right) / 2
        : Left + ((Right - Left) * (date.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber));
}
