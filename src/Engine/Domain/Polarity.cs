namespace KpiAnalytics.Engine.Domain;

/// <summary>Which direction of a measure is better for children.</summary>
public enum Polarity
{
    Neutral,
    Lower,
    Higher,
}
