namespace KpiAnalytics.Engine.Domain;

/// <summary>A child's education, training or employment from one day to another (ete_statuses.csv).</summary>
public sealed record EteStatus
{
    public required string Ypid { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>The last day; null = still there.</summary>
    public DateOnly? End { get; init; }

    public EteProvision Provision { get; init; }

    /// <summary>As written. A provision of NONE is unsuitable whatever is written: ask <see cref="CountedSuitability"/>.</summary>
    public Suitability Suitability { get; init; }

    /// <summary>Hours a week; null = not recorded.</summary>
    public double? HoursOffered { get; init; }

    /// <summary>Hours a week; null = not recorded.</summary>
    public double? HoursAttended { get; init; }

    /// <summary>The suitability that counts (contracts/extract-layout.md, "The KPIs").</summary>
    public Suitability CountedSuitability => Provision == EteProvision.None ? Suitability.Unsuitable : Suitability;
}
