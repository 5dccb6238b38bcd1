using KpiAnalytics.Engine.Analyses.Disparity;

namespace KpiAnalytics.Dashboard.Components.Pages.Disparity;

/// <summary>What a number of the toolkit's sheets counts, in words.</summary>
internal static class ToolkitWords
{
    /// <summary>"Community, Boys, Black or Black British"; "all" where it is a total.</summary>
    public static string Cell(ToolkitSheet sheet, ToolkitCell cell)
    {
        string row = sheet.Rows.FirstOrDefault(row => row.Code == cell.Row) is { } found ? string.Join(", ", found.Labels) : "all rows";
        string group = sheet.Groups.FirstOrDefault(group => group.Code == cell.Group)?.Name ?? "all ethnic groups";
        return $"{row}, {(group == "Not known" ? "ethnicity not known" : group)}";
    }
}
