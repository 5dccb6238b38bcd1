namespace KpiAnalytics.Reports.Charts;

/// <summary>Where the value axis starts.</summary>
public enum ValueBaseline
{
    /// <summary>The axis includes zero.</summary>
    Zero,

    /// <summary>The axis covers the data only. Where zero is left out a break mark and words say so.</summary>
    Zoom,
}
