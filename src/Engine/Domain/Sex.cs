namespace KpiAnalytics.Engine.Domain;

/// <summary>Sex as reported to the YJB: <c>sex</c>, or <c>gender</c> where that is empty. Zero is "not known".</summary>
public enum Sex : byte
{
    Unknown,
    Male,
    Female,
}
