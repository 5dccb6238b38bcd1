namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>What brought a child to the notice of the police.</summary>
public enum ContactKind
{
    /// <summary>Suspected of a crime: not proven.</summary>
    Suspected,

    /// <summary>Arrested and held in police custody.</summary>
    Detained,
}
