using AngleSharp.Dom;

namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>What a reader sees of an element, with its white space as one space each.</summary>
internal static class Text
{
    public static string Of(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Each row of the page's tables, its cells between strokes.</summary>
    public static string[] Rows(IElement page) => [.. page.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Select(Of)))];
}
