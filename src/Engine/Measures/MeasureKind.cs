namespace KpiAnalytics.Engine.Measures;

/// <summary>What a measure's value is; decides its interval.</summary>
public enum MeasureKind
{
    /// <summary>Part of a whole, each unit one child: Wilson.</summary>
    Proportion,

    /// <summary>Events among a population: Byar, or exact Poisson below ten events.</summary>
    Rate,

    /// <summary>One count over another that does not contain it, such as reoffences per reoffender: no interval by formula, a bootstrap where it is asked for.</summary>
    Ratio,

    /// <summary>A plain count.</summary>
    Count,

    /// <summary>A group's share of those counted less its share of residents, in percentage points: Wilson, less the residents' share.</summary>
    ShareDifference,

    /// <summary>A group's rate over that of the reference group: the logarithm's interval.</summary>
    RelativeRate,

    /// <summary>The share of reoffences made by the few who make most: no interval by formula.</summary>
    Concentration,
}
