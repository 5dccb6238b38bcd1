using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>One measure of one service against its targets over time.</summary>
/// <param name="Figures">Every period of one kind, oldest first; never empty.</param>
/// <param name="Streak">The periods at target without a break up to the newest; null where the newest is not at target.</param>
/// <param name="Failures">Every Performance Failure, oldest first.</param>
public sealed record ScorecardRow(ImmutableArray<JudgedFigure> Figures, StateRun? Streak, ImmutableArray<StateRun> Failures)
{
    public JudgedFigure Newest => Figures[^1];

    public Measure Measure => Newest.Figure.Measure;

    /// <summary>The newest period that could be judged; null where none could.</summary>
    public JudgedFigure? NewestJudged => Figures.LastOrDefault(figure => figure.State != TargetState.None);

    /// <summary>The failure that lasts up to the newest period that could be judged; null where there is none.</summary>
    public StateRun? CurrentFailure => Failures.LastOrDefault(run => run.Last == NewestJudged?.Figure.Period.End);
}
