using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>A series judged by the rules of NHS Making Data Count, in one or more segments.</summary>
/// <param name="Segments">In date order; none for an empty series. Limits and rules begin anew with each.</param>
/// <param name="Assurance">By the limits of the last point; null without limits, target or polarity.</param>
public sealed record ControlChart(ImmutableArray<ControlSegment> Segments, Assurance? Assurance)
{
    /// <summary>Limits from fewer points are trial limits (NHS Making Data Count).</summary>
    public const int FewestForFirmLimits = 12;

    /// <summary>From fewer points no limits are drawn: this product's own step, as the one below it.</summary>
    public const int FewestForLimits = 8;

    private const int FewestForRunChart = 5;

    /// <summary>The points of all segments.</summary>
    public IEnumerable<ControlPoint> Points => Segments.SelectMany(segment => segment.Points);

    /// <summary>Cuts the series at its rebases and judges each segment by the limits reckoned from its own points.</summary>
    /// <param name="values">In date order.</param>
    /// <param name="limitsOf">The limits at each point of the range given.</param>
    internal static ControlChart Of(
        IReadOnlyList<DatedValue> values, ControlChartOptions options, Func<Range, IReadOnlyList<ControlLimits>> limitsOf)
    {
        Check(values);
        int[] starts = [0, .. options.Rebases.Select(rebase => StartOf(rebase, values))];
        int[] ends = [.. starts.Skip(1), values.Count];
        if (starts.Zip(ends).Any(segment => segment.First >= segment.Second) && values.Count > 0)
            throw new ArgumentException("Rebases must be in date order, each with points before it and after it.", nameof(options));

        var segments = ImmutableArray.CreateBuilder<ControlSegment>();
        for (int i = 0; i < starts.Length && values.Count > 0; i++)
            segments.Add(Judge([.. values.Take(starts[i]..ends[i])], i > 0 ? options.Rebases[i - 1] : null, options.Polarity,
                () => limitsOf(starts[i]..ends[i])));
        var last = segments.LastOrDefault()?.Points[^1].Limits;
        var assurance = options.Target is double target ? last?.AssuranceOf(target, options.Polarity) : null;
        return new ControlChart(segments.ToImmutable(), assurance);
    }

    private static ControlSegment Judge(
        ImmutableArray<DatedValue> dated, Rebase? rebase, Polarity polarity, Func<IReadOnlyList<ControlLimits>> limitsOf)
    {
        double[] values = [.. dated.Select(point => point.Value)];
        var status = StatusOf(values.Length);
        ImmutableArray<ControlPoint> points;
        if (status < LimitStatus.TrialLimits)
        {
            points = [.. dated.Select(point =>
                new ControlPoint(point.Date, point.Value, null, SpecialCause.None, SignalDirection.None, Variation.CommonCause))];
        }
        else
        {
            var limits = limitsOf();
            var signals = SpecialCauseRules.Judge(values, limits);
            points = [.. dated.Select((point, i) => new ControlPoint(
                point.Date, point.Value, limits[i], signals[i].Cause, signals[i].Direction, VariationOf(signals[i].Direction, polarity)))];
        }
        return new ControlSegment(rebase, status, Quantiles.Median(values), points);
    }

    private static LimitStatus StatusOf(int points) => points switch
    {
        < FewestForRunChart => LimitStatus.TableOnly,
        < FewestForLimits => LimitStatus.RunChartOnly,
        < FewestForFirmLimits => LimitStatus.TrialLimits,
        _ => LimitStatus.FirmLimits,
    };

    private static Variation VariationOf(SignalDirection direction, Polarity polarity) => (direction, polarity) switch
    {
        (SignalDirection.None, _) => Variation.CommonCause,
        (_, Polarity.Neutral) => Variation.NeutralSignal,
        (SignalDirection.High, Polarity.Higher) or (SignalDirection.Low, Polarity.Lower) => Variation.Improvement,
        _ => Variation.Concern,
    };

    private static int StartOf(Rebase rebase, IReadOnlyList<DatedValue> values)
    {
        if (string.IsNullOrWhiteSpace(rebase.Reason))
            throw new ArgumentException($"The rebase from {rebase.From:yyyy-MM-dd} gives no reason.");
        return values.TakeWhile(point => point.Date < rebase.From).Count();
    }

    private static void Check(IReadOnlyList<DatedValue> values)
    {
        if (!values.All(point => double.IsFinite(point.Value)))
            throw new ArgumentException("Every value must be a finite number.", nameof(values));
        if (values.Zip(values.Skip(1)).Any(pair => pair.First.Date > pair.Second.Date))
            throw new ArgumentException("The series must be in date order.", nameof(values));
    }
}
