using System.Text.RegularExpressions;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Mapping;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Looks for a value above a table, then in the name of its sheet, then in the file's.</summary>
internal static class ContextSearch
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>The value; null where it is found nowhere.</summary>
    public static string? Find(ContextValue context, FoundTable table, string file) =>
        table.Titles.Reverse().Append(table.Sheet.Name).Append(file).Select(text => Find(context, text)).FirstOrDefault(value => value is not null);

    private static string? Find(ContextValue context, string text)
    {
        string shortened = text.Length <= 500 ? text : text[..500];
        if (context.Patterns.IsEmpty)
        {
            return ValueForms.FindIn(context.As, shortened);
        }

        return context.Patterns
            .Select(pattern => Regex.Match(shortened, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, LongestMatch))
            .Where(match => match.Success)
            .Select(match => ValueForms.FindIn(context.As, match.Groups[1].Value))
            .FirstOrDefault(value => value is not null);
    }
}
