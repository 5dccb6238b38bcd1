using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Splits a series into runs of points that may be joined.</summary>
internal static class Runs
{
    /// <summary>
    /// A run ends before a missing point, at a note that breaks the series, and where computed figures meet published ones.
    /// Printed figures stand alone. Every valued point is in exactly one run; order is kept.
    /// </summary>
    public static ImmutableArray<ImmutableArray<TrendPoint>> Of(TrendSeries series, IReadOnlyList<TrendAnnotation> annotations)
    {
        TrendAnnotation[] breaks = [.. annotations.Where(note => note.Breaks.Contains(series.Role))];
        var runs = new List<List<TrendPoint>>();
        TrendPoint? before = null;
        foreach (TrendPoint point in series.Points)
        {
            if (point.Value is not null)
            {
                if (before?.Value is null || series.Role == SeriesRole.Printed || !Joined(before, point, breaks))
                    runs.Add([]);
                runs[^1].Add(point);
            }
            before = point;
        }
        return [.. runs.Select(run => run.ToImmutableArray())];
    }

    private static bool Joined(TrendPoint earlier, TrendPoint later, TrendAnnotation[] breaks) =>
        (earlier.State == PointState.Published) == (later.State == PointState.Published)
        && !breaks.Any(note => note.Separates(earlier.End, later.End));
}
