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
    /// <summary>What binary fractions leave over where a figure is divided in two ways.</summary>
    private const double Slack = 1e-9;

    /// <summary>By how much it can fall; never negative.</summary>
    public double Down => Value - Lowest > Slack ? Value - Lowest : 0;

    /// <summary>By how much it can rise; never negative.</summary>
    public double Up => Highest - Value > Slack ? Highest - Value : 0;

    /// <summary>The figure can move at all.</summary>
    public bool CanMove => Up > 0 || Down > 0;

    /// <summary>The whole movement as a part of the figure: what sorts effects of different units.</summary>
    public double Weight => (Up + Down) / Math.Max(Math.Abs(Value), Slack);
}
