namespace KpiAnalytics.SampleData.Counting;

/// <summary>The counts the plan sets for every quarter.</summary>
internal enum Series
{
    Cohort,
    Reoffenders,
    Reoffences,
    FirstTimeEntrants,
    CustodialSentences,

    /// <summary>Children cautioned or sentenced in the year of <see cref="SanctionCount"/>; counted in its first quarter.</summary>
    SanctionedChildren,

    /// <summary>Offences proven in that year; counted in its first quarter.</summary>
    ProvenOffences,

    /// <summary>Offences of that year which one rule of age counts and another does not: there must be none.</summary>
    DisputedAges,
}
