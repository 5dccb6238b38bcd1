namespace KpiAnalytics.Engine.Domain;

/// <summary>A youth justice service, for the days it existed (services.csv). Both days are included; null = open.</summary>
public sealed record Service(string Code, string Name, string Region, string Country, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}
