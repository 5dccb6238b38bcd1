namespace KpiAnalytics.Engine.Measures;

/// <summary>A whole number a row carries, to be summed.</summary>
public enum Amount
{
    /// <summary>Reoffences that followed an index event.</summary>
    Reoffences,

    /// <summary>Nights on remand.</summary>
    Nights,

    /// <summary>What those nights cost, in pence.</summary>
    Pence,

    /// <summary>Nights for which no price is known.</summary>
    UnpricedNights,
}
