namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The horizontal axis of an interval chart.</summary>
internal sealed record IntervalAxis(AxisScale Scale, double Left, double Right)
{
    /// <summary>
    /// On a logarithmic axis no interval reaches further than this many times beyond the outermost value: the interval of three
    /// children would otherwise press all others together. It is cut, with an arrow, and its figures stand beside it.
    /// </summary>
    public const double Reach = 5;

    /// <summary>Widths of the font a tick's label takes with the space beside it.</summary>
    private const double TickRoom = 3.5;

    public double X(double value) => Left + ((Right - Left) * Math.Clamp(Scale.Share(value), 0, 1));

    /// <summary>True where the value lies before the axis begins.</summary>
    public bool IsBefore(double value) => Scale.Share(value) < -1e-9;

    /// <summary>True where the value lies after the axis ends.</summary>
    public bool IsAfter(double value) => Scale.Share(value) > 1 + 1e-9;

    public static IntervalAxis Of(IntervalList list, DrawingMeasures measures, double left, double right)
    {
        int mostTicks = Math.Max(3, (int)((right - left) / (TickRoom * measures.FontSize)));
        double[] firm = [.. list.Rows.SelectMany(row => new[] { row.Value, row.Beside }).Append(list.Options.Reference?.Value).OfType<double>()];
        double[] ends = [.. list.Rows.SelectMany(row => new[] { row.Lower, row.Upper }).OfType<double>()];
        AxisScale scale = list.Options.Scale == ScaleKind.Logarithmic
            ? AxisScale.Logarithmic(Reachable(firm, ends), mostTicks)
            : AxisScale.Even(NiceScale.Cover(firm.Concat(ends), list.Options.Baseline, mostTicks, list.Options.Format.Decimals));
        return new(scale, left, right);
    }

    private static IEnumerable<double> Reachable(double[] firm, double[] ends)
    {
        double[] positive = [.. firm.Where(value => value > 0).DefaultIfEmpty(1)];
        double least = positive.Min() / Reach, most = positive.Max() * Reach;
        return positive.Concat(ends.Where(end => end > 0).Select(end => Math.Clamp(end, least, most)));
    }
}
