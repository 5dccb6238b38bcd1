using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>A stretch of a control chart with limits of its own.</summary>
public sealed record ControlChartSegment
{
    /// <summary>Limits from fewer points are trial limits (NHS Making Data Count).</summary>
    public const int FewestForFirmLimits = 12;

    /// <param name="points">In order of time, one a period.</param>
    /// <param name="reason">Why limits were reckoned anew from here; null for the first segment. Drawn as a note.</param>
    /// <param name="median">The line of a run chart, drawn where no point has limits; null for none.</param>
    /// <exception cref="ArgumentException">No points, points out of order, or a reason that is empty or too long for a note.</exception>
    public ControlChartSegment(IEnumerable<ControlChartPoint> points, string? reason = null, double? median = null)
    {
        (Points, Reason, Median) = ([.. points], reason, Drawn.Number(median));
        if (Points.IsEmpty || Points.Zip(Points.Skip(1)).Any(pair => pair.First.End >= pair.Second.End))
            throw new ArgumentException("A segment has points in order of time, one a period.", nameof(points));
        if (reason is not null && (string.IsNullOrWhiteSpace(reason) || reason.Length > TrendAnnotation.LongestText))
            throw new ArgumentException($"A reason has 1 to {TrendAnnotation.LongestText} characters.", nameof(reason));
    }

    public ImmutableArray<ControlChartPoint> Points { get; }

    public string? Reason { get; }

    public double? Median { get; }

    internal bool HasLimits => Points.Any(point => point.Lines is not null);

    /// <summary>True where limits are drawn that will still move.</summary>
    internal bool HasTrialLimits => HasLimits && Points.Count(point => point.Value is not null) < FewestForFirmLimits;
}
