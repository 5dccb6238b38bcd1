using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>All that one trend chart draws.</summary>
/// <param name="Series">The service first, then its comparators in the order of the key and the table.</param>
/// <param name="Annotations">In any order.</param>
public sealed record Trend(
    ImmutableArray<TrendSeries> Series, ImmutableArray<TrendAnnotation> Annotations, TrendChartOptions Options)
{
    /// <summary>The series whose points can be focused: the service's, or the first where there is none.</summary>
    internal TrendSeries? Focused => Series.FirstOrDefault(series => series.Role == SeriesRole.Service) ?? Series.FirstOrDefault();

    /// <summary>Every period any series has, in order of time.</summary>
    internal ImmutableArray<TrendPeriod> Periods =>
        [.. Series.SelectMany(series => series.Points).Select(point => point.Period).DistinctBy(period => period.End).OrderBy(period => period.End)];

    /// <summary>Values and the ends of the intervals that are drawn: those of the service.</summary>
    internal IEnumerable<double> DrawnValues => Series
        .SelectMany(series => series.Points, (series, point) => series.Role == SeriesRole.Service
            ? [point.Value, point.Lower, point.Upper]
            : new[] { point.Value })
        .SelectMany(values => values)
        .OfType<double>();

    /// <summary>"Year to March 2017: 37.4%, 95% interval 32.3 to 42.8", with the state in words where it is not plain.</summary>
    internal string Describe(TrendPoint point)
    {
        if (point.Value is not { } value)
            return $"{point.Period.Name}: no figure, {point.Reason}";
        string interval = point is { Lower: { } lower, Upper: { } upper }
            ? $", 95% interval {Options.Format.PrintInterval(lower, upper)}"
            : "";
        return $"{point.Period.Name}: {Options.Format.Print(value)}{interval}{StateWord.After(point.State)}";
    }
}
