using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Courts;

/// <summary>An episode that is wanted: the nights in each kind of establishment, one after the other.</summary>
/// <param name="Year">The financial year all nights lie in, or of a carried one the year it begins in.</param>
/// <param name="Nights">The kinds and their nights.</param>
internal sealed record PlannedEpisode(int Year, params ImmutableArray<(string Type, int Nights)> Nights)
{
    /// <summary>Of the nights so many lie before the year's last day is over and the rest in the next year; null = all in the year.</summary>
    public int? BeforeYearEnd { get; init; }

    public int Total => Nights.Sum(placement => placement.Nights);
}
