namespace KpiAnalytics.Engine.Domain;

/// <summary>One member of a service's family (families.csv). Not symmetric; both days are included; null = open.</summary>
public sealed record FamilyMember(string Service, string Member, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}
