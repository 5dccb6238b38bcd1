namespace KpiAnalytics.Dashboard.Figures;

/// <summary>Small pieces of English.</summary>
internal static class Sentences
{
    /// <summary>The text with a capital first letter.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };
}
