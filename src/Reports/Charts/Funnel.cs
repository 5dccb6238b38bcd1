using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>All that one funnel draws, with its words.</summary>
public sealed record Funnel
{
    /// <exception cref="ArgumentException">Two own services, or limits that are not in strict order of their denominator.</exception>
    public Funnel(ImmutableArray<FunnelPoint> points, ImmutableArray<FunnelLimit> limits, double average, FunnelChartOptions options)
    {
        if (points.Count(point => point.IsOwn) > 1)
            throw new ArgumentException("One service is the reader's own.", nameof(points));
        if (limits.Zip(limits.Skip(1)).Any(pair => pair.First.Denominator >= pair.Second.Denominator))
            throw new ArgumentException("Limits must be in order of their denominator.", nameof(limits));
        (Points, Limits, Average, Options) = (points, limits, Drawn.Number(average), options);
    }

    /// <summary>In the order of the table.</summary>
    public ImmutableArray<FunnelPoint> Points { get; }

    /// <summary>From the smallest denominator to the largest; enough of them to look like a curve.</summary>
    public ImmutableArray<FunnelLimit> Limits { get; }

    /// <summary>The line all are read against, in the measure's unit.</summary>
    public double Average { get; }

    public FunnelChartOptions Options { get; }

    internal FunnelPoint? Own => Points.FirstOrDefault(point => point.IsOwn);

    /// <summary>Those with a rate, from the smallest to the largest.</summary>
    internal IEnumerable<FunnelPoint> Drawable => Points.Where(point => point.Rate is not null).OrderBy(point => point.Denominator);

    internal bool IsEmpty => !Drawable.Any();

    /// <summary>"Luton: 41.0%, above the 95% limit; children in the cohort 212".</summary>
    internal string Describe(FunnelPoint point) => $"{point.Name}: {string.Join("; ", Words(point))}{(point.IsFamily ? $"; {Options.FamilyName}" : "")}";

    internal IEnumerable<string> Words(FunnelPoint point) => point is { Rate: { } rate, Denominator: { } denominator }
        ? [$"{Options.Format.Print(rate)}, {PlaceWord.Of(point.Place)}", $"{Options.DenominatorName} {Options.DenominatorFormat.Print(denominator)}"]
        : [$"no figure, {point.Reason}"];
}
