using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>How far the fields of one measure are ready.</summary>
/// <param name="Measure">The measure or sub-measure.</param>
/// <param name="Fields">The fields it reads, those it cannot do without first.</param>
/// <param name="Obstacle">Why there can be no figure, as one sentence; empty = there can be.</param>
public sealed record MeasureReadiness(Measure Measure, ImmutableArray<FieldReadiness> Fields, string Obstacle)
{
    public bool CanBeComputed => Obstacle.Length == 0;
}
