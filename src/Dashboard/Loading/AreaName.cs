namespace KpiAnalytics.Dashboard.Loading;

/// <summary>A service's code and the name shown; a service that is not in services.csv is shown by its code.</summary>
public sealed record AreaName(string Code, string Name);
