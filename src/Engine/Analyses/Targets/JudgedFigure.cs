using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>A figure and how it stands to the target valid on its period's last day.</summary>
/// <param name="Target">Null where none is valid.</param>
/// <param name="BetterToBe">Which way it is judged: the target's own word, else the measure's direction.</param>
public sealed record JudgedFigure(MeasureResult Figure, Target? Target, BetterToBe BetterToBe, TargetState State)
{
    /// <summary>True where the printed value would stand in a better state than the unrounded one: rounding hides the breach.</summary>
    public bool IsHiddenByRounding { get; init; }

    /// <summary>The test behind a trend's state; null where none was made.</summary>
    public ChangeTest? Change { get; init; }

    /// <summary>Why there is no state, or none can be told; empty = the state speaks for itself.</summary>
    public string Reason { get; init; } = "";
}
