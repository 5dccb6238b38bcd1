namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A line of the last segment, named at the right end of the plot.</summary>
/// <param name="Value">Where it ends.</param>
internal sealed record ControlEnd(string Class, string Words, double Value)
{
    /// <summary>Limits, mean or median of the last segment, and the target.</summary>
    public static IEnumerable<ControlEnd> Of(ControlPlot plot)
    {
        if (plot.Segments.IsEmpty)
            yield break;
        ControlChartSegment last = plot.Segments[^1];
        ValueFormat format = plot.Options.Lines;
        string trial = last.HasTrialLimits ? "trial limit" : "limit";
        if (last.Points.LastOrDefault(point => point.Lines is not null)?.Lines is { } lines)
        {
            yield return new(ControlLinePaths.Limit, $"Upper {trial} {format.Print(lines.Upper)}", lines.Upper);
            yield return new(ControlLinePaths.Mean, $"Mean {format.Print(lines.Mean)}", lines.Mean);
            yield return new(ControlLinePaths.Limit, $"Lower {trial} {format.Print(lines.Lower)}", lines.Lower);
        }
        else if (last.Median is { } median)
        {
            yield return new(ControlLinePaths.Mean, $"Median {format.Print(median)}", median);
        }
        if (plot.Options.Target is { } target)
            yield return new("chart-target", $"Target {plot.Options.Format.Print(target)}", target);
    }
}
