namespace KpiAnalytics.Engine.Domain;

/// <summary>Which way a target is judged (spec 4.0.5, 6): a trend has no number, only a direction; none shows no state.</summary>
public enum BetterToBe
{
    None,
    Higher,
    Lower,
    Trend,
}
