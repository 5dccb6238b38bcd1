namespace KpiAnalytics.Engine.Measures;

/// <summary>What a measure's value is; decides its interval.</summary>
public enum MeasureKind
{
    /// <summary>Part of a whole, each unit one child: Wilson.</summary>
    Proportion,

    /// <summary>Events among a population: Byar, or exact Poisson below ten events.</summary>
    Rate,

    /// <summary>One count over another that does not contain it, such as reoffences per reoffender: no interval by formula.</summary>
    Ratio,

    /// <summary>A plain count.</summary>
    Count,
}
