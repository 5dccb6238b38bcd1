namespace KpiAnalytics.Engine.Domain;

/// <summary>A comparator's figure as somebody printed it (published.csv). Counts of a family are means and may be fractional.</summary>
public sealed record PublishedFigure
{
    public required string Measure { get; init; }

    public required AreaType AreaType { get; init; }

    /// <summary>A service's code, the code whose family it is, a region's name or a country's.</summary>
    public required string Area { get; init; }

    public required DateOnly PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public double? Numerator { get; init; }

    public double? Denominator { get; init; }

    /// <summary>Reoffences, on rows of binary reoffending: the two frequency measures follow from the three counts.</summary>
    public double? Reoffences { get; init; }

    /// <summary>The printed value, in the measure's unit, where no counts were printed.</summary>
    public double? Value { get; init; }

    public required string Source { get; init; }

    /// <summary>The vintage: of several rows for one figure the latest release is shown.</summary>
    public required DateOnly ReleaseDate { get; init; }
}
