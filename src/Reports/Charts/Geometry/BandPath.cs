using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The 95% band of one run as closed paths: along the upper ends, back along the lower ones.</summary>
internal static class BandPath
{
    /// <summary>Half the width of the bar that stands for the band of a point without neighbours.</summary>
    public const double LoneHalfWidth = 4;

    /// <summary>One path for each stretch of points with an interval; a point without one leaves a gap.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<TrendPoint> run, PlotFrame frame)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        for (int from = 0; from < run.Length; from++)
        {
            int to = from;
            while (to < run.Length && run[to].HasInterval)
                to++;
            if (to > from)
                paths.Add(Closed(run[from..to], frame));
            from = to;
        }
        return paths.ToImmutable();
    }

    private static string Closed(ImmutableArray<TrendPoint> points, PlotFrame frame)
    {
        (double X, double Lower, double Upper)[] edges =
            [.. points.Select(point => (frame.X(point), frame.Y(point.Lower!.Value), frame.Y(point.Upper!.Value)))];
        if (edges is [var lone])
            edges = [lone with { X = lone.X - LoneHalfWidth }, lone with { X = lone.X + LoneHalfWidth }];
        IEnumerable<string> there = edges.Select(edge => SvgNumber.Pair(edge.X, edge.Upper));
        IEnumerable<string> back = edges.Reverse().Select(edge => SvgNumber.Pair(edge.X, edge.Lower));
        return "M" + string.Join(" L", there.Concat(back)) + " Z";
    }
}
