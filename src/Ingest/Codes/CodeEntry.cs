namespace KpiAnalytics.Ingest.Codes;

/// <summary>One line of codes.csv.</summary>
/// <param name="Code">The code, upper case.</param>
/// <param name="Group">The outcome's group; empty where the list has none.</param>
/// <param name="OrderType">The KPI column; empty where it has none.</param>
/// <param name="Seriousness">1 = most serious; null where the list has no ranks.</param>
/// <param name="CountsInKpi">YES or NO; empty where the list does not say.</param>
/// <param name="Means">The code meant, or a remark; see <see cref="CodeTable"/>.</param>
internal sealed record CodeEntry(string Code, string Group, string OrderType, byte? Seriousness, string CountsInKpi, string Means);
