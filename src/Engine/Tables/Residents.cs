namespace KpiAnalytics.Engine.Tables;

/// <summary>Residents of one service.</summary>
/// <param name="Count">Null where there is no population, or none split as asked.</param>
/// <param name="Year">The mid-year it is of.</param>
internal readonly record struct Residents(long? Count, int Year);
