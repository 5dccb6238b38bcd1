namespace KpiAnalytics.Reports.Charts;

/// <summary>Whose curve it is. The role decides colour and dash, and keeps them on every chart.</summary>
public enum CurveRole
{
    /// <summary>The youth justice service's cohort: the curve that carries the interval band.</summary>
    Service,

    /// <summary>The same service's earlier cohort.</summary>
    EarlierCohort,

    Family,

    Region,

    /// <summary>England, or England and Wales: the curve's name says which.</summary>
    National,

    /// <summary>What a Lorenz curve would be if every child had made the same number.</summary>
    Equality,
}
