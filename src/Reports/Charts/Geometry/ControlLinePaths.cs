using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Mean, limits or median of one segment.</summary>
internal sealed record ControlLinePath(string Class, string Data);

/// <summary>The lines of one segment: level where the limits are the same, stepped halfway between points where they differ.</summary>
internal static class ControlLinePaths
{
    public const string Mean = "chart-mean";

    public const string Limit = "chart-limit";

    /// <summary>How far a line goes beyond the outer points of its segment.</summary>
    private const double Overhang = 4;

    public static ImmutableArray<ControlLinePath> Of(ControlChartSegment segment, PlotFrame frame)
    {
        ControlChartPoint[] lined = [.. segment.Points.Where(point => point.Lines is not null)];
        (double from, double to) = (frame.Time.X(segment.Points[0].End) - Overhang, frame.Time.X(segment.Points[^1].End) + Overhang);
        if (lined.Length == 0)
            return segment.Median is { } median
                ? [new(Mean, $"M{SvgNumber.Pair(from, frame.Y(median))} H{SvgNumber.Of(to)}")]
                : [];
        return
        [
            new(Limit, Stepped(lined, lines => lines.Upper, from, to, frame)),
            new(Mean, Stepped(lined, lines => lines.Mean, from, to, frame)),
            new(Limit, Stepped(lined, lines => lines.Lower, from, to, frame)),
        ];
    }

    private static string Stepped(ControlChartPoint[] lined, Func<ControlLines, double> line, double from, double to, PlotFrame frame)
    {
        double level = frame.Y(line(lined[0].Lines!));
        string path = $"M{SvgNumber.Pair(from, level)}";
        for (int i = 1; i < lined.Length; i++)
        {
            double next = frame.Y(line(lined[i].Lines!));
            if (next == level)
                continue;
            double between = (frame.Time.X(lined[i - 1].End) + frame.Time.X(lined[i].End)) / 2;
            path += $" H{SvgNumber.Of(between)} V{SvgNumber.Of(next)}";
            level = next;
        }
        return path + $" H{SvgNumber.Of(to)}";
    }
}
