using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>
/// The figures of one place through time, oldest first. A period that is not there at all leaves no gap in the line:
/// give a <see cref="TrendPoint.Missing"/> point where a figure was to be expected.
/// </summary>
public sealed record TrendSeries
{
    /// <exception cref="ArgumentException">The name is empty, or the points are not in strict order of their last day.</exception>
    public TrendSeries(string name, SeriesRole role, IEnumerable<TrendPoint> points)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Role, Points) = (name, role, [.. points]);
        for (int i = 1; i < Points.Length; i++)
        {
            if (Points[i].End <= Points[i - 1].End)
                throw new ArgumentException($"{name}: points must be in order of time, one a period.", nameof(points));
        }
    }

    /// <summary>As the reader knows the place: "Milton Keynes", "Family", "England".</summary>
    public string Name { get; }

    public SeriesRole Role { get; }

    public ImmutableArray<TrendPoint> Points { get; }

    internal TrendPoint? LastValued => Points.LastOrDefault(point => point.Value is not null);

    internal TrendPoint? At(DateOnly end) => Points.FirstOrDefault(point => point.End == end);
}
