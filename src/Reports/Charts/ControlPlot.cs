using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>All that one control chart draws, with its words.</summary>
public sealed record ControlPlot
{
    /// <exception cref="ArgumentException">Segments out of order, or a later one that does not say why limits were reckoned anew.</exception>
    public ControlPlot(ImmutableArray<ControlChartSegment> segments, ControlChartOptions options)
    {
        if (segments.Zip(segments.Skip(1)).Any(pair => pair.First.Points[^1].End >= pair.Second.Points[0].End))
            throw new ArgumentException("Segments must be in order of time.", nameof(segments));
        if (segments.Skip(1).Any(segment => segment.Reason is null))
            throw new ArgumentException("A segment after the first must give the reason for its limits.", nameof(segments));
        (Segments, Options) = (segments, options with { Target = Drawn.Number(options.Target) });
    }

    public ImmutableArray<ControlChartSegment> Segments { get; }

    public ControlChartOptions Options { get; }

    internal IEnumerable<ControlChartPoint> Points => Segments.SelectMany(segment => segment.Points);

    internal bool IsEmpty => Points.All(point => point.Value is null);

    internal IEnumerable<ControlSignal> Signals => Points.Select(point => point.Signal).Where(signal => signal != ControlSignal.None).Distinct().Order();

    internal IEnumerable<double> DrawnValues => Points
        .SelectMany(point => new[] { point.Value, point.Lines?.Lower, point.Lines?.Upper })
        .Concat(Segments.Select(segment => segment.Median))
        .Append(Options.Target)
        .OfType<double>();

    /// <summary>"Year to March 2017: 37.4%, concern, outside a limit; mean 34.2%, limits 23.1 to 45.1".</summary>
    internal string Describe(ControlChartPoint point) =>
        $"{point.Period.Name}: {string.Join("; ", Words(point))}";

    /// <summary>The figure with its signal, then the lines at it.</summary>
    internal IEnumerable<string> Words(ControlChartPoint point)
    {
        if (point.Value is not { } value)
        {
            yield return $"no figure, {point.Reason}";
            yield break;
        }
        string signal = SignalWord.Of(point.Signal) is { } word ? $", {word}, {point.Rule}" : "";
        yield return Options.Format.Print(value) + signal;
        if (point.Lines is { } lines)
            yield return $"mean {Options.Lines.Print(lines.Mean)}, limits {Options.Lines.PrintInterval(lines.Lower, lines.Upper)}";
    }
}
