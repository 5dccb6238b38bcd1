namespace KpiAnalytics.Engine.Domain;

/// <summary>One part of a service's mid-year population (population.csv).</summary>
/// <param name="Service">The service's code.</param>
/// <param name="Year">The year of the mid-year estimate.</param>
/// <param name="Age">Completed years on 30 June, 10 to 17.</param>
/// <param name="Count">Residents.</param>
/// <param name="Sex">Null = this part is not split by sex.</param>
/// <param name="Ethnicity">Null = this part is not split by ethnicity.</param>
public sealed record PopulationCount(string Service, int Year, int Age, long Count, Sex? Sex, Ethnicity? Ethnicity);
