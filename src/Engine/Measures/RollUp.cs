namespace KpiAnalytics.Engine.Measures;

/// <summary>How periods of a measure combine into a longer one (golden cases 11.5).</summary>
public enum RollUp
{
    /// <summary>Counts that happen in a period: a year is the sum of its quarters.</summary>
    Flow,

    /// <summary>A level at a moment: a year is its last value.</summary>
    Stock,

    /// <summary>A ratio: recomputed from the summed numerators and denominators, never averaged.</summary>
    Ratio,

    /// <summary>Distinct children: counted again over the longer period, since a child in two quarters is one child.</summary>
    Distinct,
}
