using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The corners, lines and bands of one curve.</summary>
internal static class CurvePath
{
    /// <summary>Points that may be joined: a missing point ends a run, and a step curve holds its value as far as that point.</summary>
    public static ImmutableArray<ImmutableArray<CurvePoint>> Runs(Curve curve)
    {
        var runs = new List<List<CurvePoint>>();
        CurvePoint? before = null;
        foreach (CurvePoint point in curve.Points)
        {
            bool joins = before?.Value is not null;
            if (point.Value is not null)
            {
                if (!joins)
                    runs.Add([]);
                runs[^1].Add(point);
            }
            else if (joins && curve.Shape == CurveShape.Step)
            {
                runs[^1].Add(CurvePoint.Of(point.X, before!.Value!.Value, before.Lower, before.Upper, before.State));
            }
            before = point;
        }
        return [.. runs.Select(run => run.ToImmutableArray())];
    }

    /// <summary>The line's corners; a step goes level to the next point, then up or down.</summary>
    public static ImmutableArray<(double X, double Y)> Corners(
        ReadOnlySpan<CurvePoint> points, CurveShape shape, PlotArea area, Func<CurvePoint, double> value)
    {
        var corners = ImmutableArray.CreateBuilder<(double, double)>();
        double level = 0;
        for (int i = 0; i < points.Length; i++)
        {
            (double x, double y) = (area.X(points[i].X), area.Y(value(points[i])));
            if (i > 0 && shape == CurveShape.Step && y != level)
                corners.Add((x, level));
            corners.Add((x, y));
            level = y;
        }
        return corners.ToImmutable();
    }

    /// <summary>Pieces of one run in one style each; every part next to an immature point is immature.</summary>
    public static ImmutableArray<LinePiece> Lines(ImmutableArray<CurvePoint> run, CurveShape shape, PlotArea area) =>
        LinePath.Pieces(run, point => point.State, points => Path(Corners(points, shape, area, point => point.Value!.Value)));

    /// <summary>The band of one run: one closed path for each stretch of two or more points with an interval.</summary>
    public static ImmutableArray<string> Bands(ImmutableArray<CurvePoint> run, CurveShape shape, PlotArea area)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        for (int from = 0; from < run.Length; from++)
        {
            int to = from;
            while (to < run.Length && run[to].Lower is not null)
                to++;
            if (to > from + 1)
            {
                ReadOnlySpan<CurvePoint> stretch = run.AsSpan()[from..to];
                ImmutableArray<(double, double)> there = Corners(stretch, shape, area, point => point.Upper!.Value);
                paths.Add(Path([.. there, .. Corners(stretch, shape, area, point => point.Lower!.Value).Reverse()]) + " Z");
            }
            from = to;
        }
        return paths.ToImmutable();
    }

    public static string Path(IEnumerable<(double X, double Y)> corners) =>
        "M" + string.Join(" L", corners.Select(corner => SvgNumber.Pair(corner.X, corner.Y)));
}
