namespace KpiAnalytics.Engine.Domain;

/// <summary>A youth justice service, for the days it existed (services.csv). Both days are included; null = open.</summary>
public sealed record Service(string Code, string Name, string Region, string Country, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    /// <summary>The joint jurisdiction whose figures the YJB and MoJ publish together.</summary>
    public const string EnglandAndWales = "England and Wales";

    /// <summary>True for services of England and of Wales.</summary>
    public bool IsInEnglandAndWales => Country is "England" or "Wales";

    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}
