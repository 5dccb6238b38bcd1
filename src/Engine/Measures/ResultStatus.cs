namespace KpiAnalytics.Engine.Measures;

/// <summary>How far a figure can be used. A state is never a sentinel number.</summary>
public enum ResultStatus
{
    Ok,

    /// <summary>Valued, but the follow-up is not over: never compared.</summary>
    Immature,

    /// <summary>Nothing below the line, or no population: no value.</summary>
    NoDenominator,

    /// <summary>A file or column the measure needs is not in the extract: no numbers.</summary>
    NotSupplied,

    /// <summary>Hidden to protect children: no numbers.</summary>
    Suppressed,
}
