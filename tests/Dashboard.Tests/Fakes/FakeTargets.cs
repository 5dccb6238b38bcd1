using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>Targets of every kind: met, missed, a trend, none, another service's, and of a measure that does not exist.</summary>
internal static class FakeTargets
{
    public static readonly ImmutableArray<Target> All =
    [
        new() { Measure = "fte.rate", Value = 200, Tolerance = 220, BetterToBe = BetterToBe.Lower },
        new() { Measure = "fte.rate", Service = "Northamptonshire", Value = 150, Tolerance = 160, BetterToBe = BetterToBe.Lower },
        new() { Measure = "custody.rate", Service = "Bolton", Value = 1, BetterToBe = BetterToBe.Lower },
        new() { Measure = "reoffending.binary", BetterToBe = BetterToBe.Trend },
        new() { Measure = "kpi1", Value = 30, Tolerance = 20, BetterToBe = BetterToBe.Higher },
        new() { Measure = "kpi3", Value = 90, Tolerance = 80, BetterToBe = BetterToBe.Higher },
        new() { Measure = "kpi7", BetterToBe = BetterToBe.None },
        new() { Measure = "kpi11", Value = 1, BetterToBe = BetterToBe.Higher },
    ];
}
