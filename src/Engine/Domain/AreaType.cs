namespace KpiAnalytics.Engine.Domain;

/// <summary>The kinds of area a figure belongs to, in the order they are listed.</summary>
public enum AreaType
{
    Service,
    Family,
    Region,
    National,
}
