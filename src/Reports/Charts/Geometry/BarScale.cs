using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The common scale of all bars of a table: from zero to the longest bar or the furthest tick.</summary>
internal sealed record BarScale(double Longest)
{
    /// <summary>Of the drawing in a cell, which the style sheet stretches to the cell.</summary>
    public const double Width = 100;

    public const double Height = 18;

    /// <summary>Space above and under a bar, which the tick reaches into.</summary>
    public const double Space = 3;

    public static BarScale Of(ImmutableArray<BarGroup> groups) => new(groups
        .SelectMany(group => group.Rows)
        .SelectMany(row => new[] { row.Share, row.Beside })
        .OfType<double>()
        .DefaultIfEmpty(0)
        .Max());

    /// <summary>Length of a bar, and place of a tick.</summary>
    public double X(double value) => Longest > 0 ? Width * value / Longest : 0;
}
