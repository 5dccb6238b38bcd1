using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>Which groups are looked at.</summary>
public sealed record ProlificOptions
{
    public static readonly ProlificOptions Default = new();

    /// <summary>Shares of the reoffences, above 0 to 1: the smallest group that makes each is found. 45% is what the 2019 plan printed.</summary>
    public ImmutableArray<double> Shares { get; init; } = [0.2, 0.45, 0.5, 0.8];

    /// <summary>Hundredths of the cohort, rounded up to whole members: what the most prolific of that many made.</summary>
    public ImmutableArray<int> Percents { get; init; } = [1, 2, 5, 6, 10, 20];

    /// <summary>The hundredths of the children that are "the prolific few", whose needs and membership are shown; as of prolific.share.</summary>
    public int FewPercent { get; init; } = 5;
}
