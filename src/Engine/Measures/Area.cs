using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>The area a figure belongs to. A family's code and name are those of the service whose family it is.</summary>
public sealed record Area(AreaType Type, string Code, string Name);
