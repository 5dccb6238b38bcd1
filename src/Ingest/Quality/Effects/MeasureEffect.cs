using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// How far one figure of a service can move when rows are put right, whatever the right values are. The bounds hold for
/// certain; they are not estimates, and usually wider than what will happen.
/// </summary>
/// <param name="Measure">The measure.</param>
/// <param name="Period">The latest period with a figure.</param>
/// <param name="Value">The figure now, in the measure's unit.</param>
/// <param name="Lowest">The lowest it can become.</param>
/// <param name="Highest">The highest it can become.</param>
public sealed record MeasureEffect(Measure Measure, Period Period, double Value, double Lowest, double Highest)
{
    /// <summary>By how much it can fall; never negative.</summary>
    public double Down => Math.Max(0, Value - Lowest);

    /// <summary>By how much it can rise; never negative.</summary>
    public double Up => Math.Max(0, Highest - Value);
}
