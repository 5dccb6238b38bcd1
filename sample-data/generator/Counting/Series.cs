namespace KpiAnalytics.SampleData.Counting;

/// <summary>The counts the plan sets for every quarter.</summary>
internal enum Series
{
    Cohort,
    Reoffenders,
    Reoffences,
    FirstTimeEntrants,
    CustodialSentences,
}
