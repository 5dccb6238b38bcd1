namespace KpiAnalytics.Reports.Charts;

/// <summary>The two drawings of one chart; the style sheet shows the one that fits the place.</summary>
public enum DrawingSize
{
    /// <summary>For 620 pixels and more: names beside the lines.</summary>
    Wide,

    /// <summary>For less: a key above the plot, fewer dates.</summary>
    Compact,
}
