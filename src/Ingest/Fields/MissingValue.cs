namespace KpiAnalytics.Ingest.Fields;

/// <summary>The spellings of "nothing here", the same in every column.</summary>
internal static class MissingValue
{
    /// <summary>The text without spaces around it; empty where it says N/A or NULL, any case.</summary>
    public static string Normalise(string text)
    {
        string trimmed = text.Trim();
        return IsMissing(trimmed) ? "" : trimmed;
    }

    private static bool IsMissing(string text) => text.Length switch
    {
        3 => text.Equals("N/A", StringComparison.OrdinalIgnoreCase),
        4 => text.Equals("NULL", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
