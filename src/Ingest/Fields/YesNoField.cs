namespace KpiAnalytics.Ingest.Fields;

/// <summary>Reads yes and no: true/false, 1/0, yes/no, y/n, any case.</summary>
internal static class YesNoField
{
    /// <summary>The answer; null where the text is none of the spellings.</summary>
    public static bool? Read(string text) => text.Length <= 5 ? Answer(text.ToUpperInvariant()) : null;

    private static bool? Answer(string text) => text switch
    {
        "TRUE" or "1" or "YES" or "Y" => true,
        "FALSE" or "0" or "NO" or "N" => false,
        _ => null,
    };
}
