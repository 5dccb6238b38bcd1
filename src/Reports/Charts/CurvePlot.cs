using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Charts;

/// <summary>All that one curve chart draws, with its words.</summary>
public sealed record CurvePlot
{
    public const int MostCurves = 3;

    /// <summary>More points than this are read at the ticks instead.</summary>
    private const int MostReadings = 24;

    /// <summary>Ticks of the axis the readings are taken from.</summary>
    private const int ReadingTicks = 13;

    /// <exception cref="ArgumentException">More than <see cref="MostCurves"/> curves, a point left of zero, or a step that is not above zero.</exception>
    public CurvePlot(ImmutableArray<Curve> curves, CurveHighlight? highlight, CurveChartOptions options)
    {
        if (curves.Length > MostCurves)
            throw new ArgumentException($"At most {MostCurves} curves can be told apart on one chart.", nameof(curves));
        if (curves.SelectMany(curve => curve.Points).Any(point => point.X < 0) || highlight?.X < 0)
            throw new ArgumentException("The horizontal axis starts at zero.", nameof(curves));
        if (!(options.AcrossStep > 0))
            throw new ArgumentException("The step of the horizontal axis must be above zero.", nameof(options));
        (Curves, Highlight, Options) = (curves, highlight, options);
    }

    /// <summary>The service's first, then what it is compared with, in the order of key and table.</summary>
    public ImmutableArray<Curve> Curves { get; }

    public CurveHighlight? Highlight { get; }

    public CurveChartOptions Options { get; }

    internal bool IsEmpty => Curves.All(curve => curve.LastValued is null);

    internal double Longest => Curves.SelectMany(curve => curve.Points).Select(point => point.X).DefaultIfEmpty(1).Max();

    /// <summary>Values, and the ends of the band that is drawn.</summary>
    internal IEnumerable<double> DrawnValues => Curves
        .SelectMany(curve => curve.Points, (curve, point) => curve.HasInterval ? [point.Value, point.Lower, point.Upper] : new[] { point.Value })
        .SelectMany(values => values)
        .Append(Highlight?.Value)
        .OfType<double>();

    /// <summary>Where the table and the focusable points read the curves, ascending.</summary>
    internal ImmutableArray<double> Readings
    {
        get
        {
            if (!Options.ReadAt.IsEmpty)
                return [.. Options.ReadAt.Distinct().Order()];
            double[] all = [.. Curves.SelectMany(curve => curve.Points).Select(point => point.X).Distinct().Order()];
            return all.Length <= MostReadings ? [.. all] : [.. AxisScale.Stepped(Longest, Options.AcrossStep, ReadingTicks).Ticks];
        }
    }

    /// <summary>"Months since the disposal 6: 2015/16 cohort 21.4%, 95% interval 16.0 to 27.9; 2014/15 cohort 24.0%".</summary>
    internal string Describe(double x) =>
        $"{AcrossText(x)}: {string.Join("; ", Curves.Select(curve => Describe(curve, x)))}";

    internal string AcrossText(double x) => $"{Options.AcrossName} {Options.AcrossFormat.Print(x)}".Trim();

    internal string Describe(Curve curve, double x)
    {
        if (curve.At(x) is not { } point)
            return $"{curve.Name} no figure";
        if (point.Value is not { } value)
            return $"{curve.Name} no figure, {point.Reason}";
        string interval = curve.HasInterval && point is { Lower: { } lower, Upper: { } upper }
            ? $", 95% interval {Options.Format.PrintInterval(lower, upper)}"
            : "";
        return $"{curve.Name} {Options.Format.Print(value)}{interval}{StateWord.After(point.State)}";
    }
}
