namespace KpiAnalytics.Engine.Statistics;

/// <summary>A day on which at least one event fell.</summary>
/// <param name="Days">From the start.</param>
/// <param name="AtRisk">Children watched up to this day without an earlier event, counting those censored on it.</param>
/// <param name="Events">Children whose first event fell on it.</param>
/// <param name="Survival">The share without an event by the end of the day, 0..1.</param>
/// <param name="StandardError">Greenwood's, of the survival; 0 where none survive.</param>
/// <param name="Interval">Of the survival, inside 0..1; none where no child survives.</param>
public sealed record SurvivalStep(int Days, int AtRisk, int Events, double Survival, double StandardError, Interval Interval);
