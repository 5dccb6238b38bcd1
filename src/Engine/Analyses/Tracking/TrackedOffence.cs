namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>An offence a child of the cohort committed in the follow-up.</summary>
/// <param name="Day">The day number it was committed on.</param>
/// <param name="IsProven">False = pending.</param>
/// <param name="Gravity">1 to 8; 0 = not known.</param>
internal readonly record struct TrackedOffence(int Day, bool IsProven, byte Gravity);
