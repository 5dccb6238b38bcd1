using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>How comparators are named. A family's area carries the service's own name, so it is named by what it is.</summary>
public static class ComparatorText
{
    public static string Name(Area area) => area.Type switch
    {
        AreaType.Family => "YJS family",
        AreaType.Region => $"{area.Name} (region)",
        _ => area.Name,
    };

    /// <summary>As it follows "than": "the YJS family", "East Midlands (region)".</summary>
    public static string InSentence(Area area) => area.Type == AreaType.Family ? $"the {Name(area)}" : Name(area);
}
