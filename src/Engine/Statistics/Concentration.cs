namespace KpiAnalytics.Engine.Statistics;

/// <summary>The children with the most events, and what they made of the whole.</summary>
/// <param name="Children">How many, counting all who tie with the last.</param>
/// <param name="Events">Their events.</param>
/// <param name="ShareOfChildren">0..1.</param>
/// <param name="ShareOfEvents">0..1.</param>
/// <param name="HasTies">True where children tied at the cut made the group larger than asked.</param>
public sealed record Concentration(int Children, long Events, double ShareOfChildren, double ShareOfEvents, bool HasTies);
