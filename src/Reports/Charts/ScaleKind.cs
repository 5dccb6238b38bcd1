namespace KpiAnalytics.Reports.Charts;

/// <summary>How lengths on an axis stand for numbers.</summary>
public enum ScaleKind
{
    /// <summary>Equal differences are equally long.</summary>
    Even,

    /// <summary>Equal ratios are equally long: twice and half stand equally far from 1. For rate ratios.</summary>
    Logarithmic,
}
