namespace KpiAnalytics.Engine.Statistics;

/// <summary>Events and what they arose from: one area of a funnel plot, or one period of a control chart.</summary>
/// <param name="Events">Zero or more; of a proportion, at most the exposure.</param>
/// <param name="Exposure">Children, residents or child-years, above zero.</param>
public readonly record struct EventCount(double Events, double Exposure)
{
    public double Rate => Events / Exposure;
}
