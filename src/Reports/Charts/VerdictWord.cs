namespace KpiAnalytics.Reports.Charts;

/// <summary>The reader's word for a verdict; none where nothing was tested.</summary>
internal static class VerdictWord
{
    public static string? Of(ReferenceVerdict verdict) => verdict switch
    {
        ReferenceVerdict.Above => "above",
        ReferenceVerdict.Below => "below",
        ReferenceVerdict.CannotTell => "cannot tell",
        _ => null,
    };

    /// <summary>", above", or nothing.</summary>
    public static string After(ReferenceVerdict verdict) => Of(verdict) is { } word ? ", " + word : "";
}
