namespace KpiAnalytics.Reports.Charts;

/// <summary>The reader's word for a point's state; none for a plain figure.</summary>
internal static class StateWord
{
    public static string? Of(PointState state) => state switch
    {
        PointState.Immature => "immature",
        PointState.Published => "published",
        _ => null,
    };

    /// <summary>", immature", or nothing.</summary>
    public static string After(PointState state) => Of(state) is { } word ? ", " + word : "";
}
