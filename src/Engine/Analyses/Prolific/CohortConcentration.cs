using System.Collections.Immutable;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>How unevenly a cohort's reoffences fall on its members (spec 4.2). Exact counts: for the service's own staff.</summary>
public sealed record CohortConcentration
{
    public required CohortUnit Unit { get; init; }

    /// <summary>Members of the cohort.</summary>
    public required int Size { get; init; }

    /// <summary>Members with a reoffence.</summary>
    public required int Reoffenders { get; init; }

    public required long Reoffences { get; init; }

    /// <summary>In the order they were asked for; empty where nobody reoffended.</summary>
    public ImmutableArray<SmallestGroup> Smallest { get; init; } = [];

    /// <inheritdoc cref="Smallest"/>
    public ImmutableArray<TopGroup> Top { get; init; } = [];

    /// <summary>The Lorenz curve, fewest reoffences first; empty where nobody reoffended.</summary>
    public ImmutableArray<LorenzPoint> Points { get; init; } = [];

    /// <summary>0 = every member the same, towards 1 = one made all; null where nobody reoffended.</summary>
    public double? Gini { get; init; }

    /// <summary>Over children: a child's entries are drawn together. None where fewer than ten children reoffended.</summary>
    public Interval GiniInterval { get; init; } = Interval.None;

    internal static CohortConcentration Of(CohortUnit unit, ImmutableArray<EventRow> members, int seed, ProlificOptions options)
    {
        long[] counts = [.. members.Select(member => (long)member.Reoffences)];
        CohortConcentration bare = new()
        {
            Unit = unit, Size = counts.Length, Reoffenders = counts.Count(count => count > 0), Reoffences = counts.Sum(),
        };
        return LorenzCurve.Of(counts) is not { } curve ? bare : bare with
        {
            Smallest = [.. options.Shares.Select(share => new SmallestGroup(share, curve.FewestMaking(share)))],
            Top = [.. options.Percents.Select(percent => TopOf(members, percent)).OfType<TopGroup>()],
            Points = curve.Points,
            Gini = curve.Gini,
            GiniInterval = ClusterBootstrap.Of(
                [.. members.GroupBy(member => member.Child, (_, own) => own.Select(member => (long)member.Reoffences).ToImmutableArray())], LorenzCurve.GiniOf, seed),
        };
    }

    /// <summary>Null where nobody reoffended.</summary>
    internal static TopGroup? TopOf(ImmutableArray<EventRow> members, int percent)
    {
        if (LorenzCurve.Of(members.Select(member => (long)member.Reoffences)) is not { } curve)
        {
            return null;
        }

        int asked = ProlificFew.Asked(members.Length, members.Count(member => member.Reoffences > 0), percent);
        return new TopGroup(percent, asked, curve.Top(asked));
    }
}
