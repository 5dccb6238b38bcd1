using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>Filters and categories in words.</summary>
internal static class FilterText
{
    /// <summary>"Ethnicity: Black or Black British, Mixed".</summary>
    public static string Of(FilterTerm term) =>
        $"{term.Dimension.Name}: {string.Join(", ", term.Codes.Select(code => term.Dimension.Categories[code].Name))}";

    /// <summary>As it follows a title: " (only Sex: Girls; Age band: 10 to 14)"; empty without a filter.</summary>
    public static string AsSuffix(Filter filter) => filter.IsEmpty ? "" : $" (only {string.Join("; ", filter.Terms.Select(Of))})";

    /// <summary>The codes behind a category column, one for each of the breakdown's dimensions: FEMALE*10-14.</summary>
    public static IEnumerable<(Dimension Dimension, byte Code)> Cell(Breakdown breakdown, string category) =>
        breakdown.Dimensions.Zip(category.Split('*'), (dimension, code) => (dimension, dimension.CodeOf(code) ?? 0));

    /// <summary>"Girls, 10 to 14".</summary>
    public static string Category(Breakdown breakdown, string category) =>
        string.Join(", ", Cell(breakdown, category).Select(part => part.Dimension.Categories[part.Code].Name));
}
