namespace KpiAnalytics.Dashboard.Figures;

/// <summary>The fixed outcomes of setting a service's figure beside a comparator's.</summary>
public enum Verdict
{
    /// <summary>There is nothing to compare, or it would mislead.</summary>
    NotCompared,

    CannotTell,

    Lower,

    AboutTheSame,

    Higher,
}
