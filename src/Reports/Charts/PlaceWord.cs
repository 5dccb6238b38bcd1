namespace KpiAnalytics.Reports.Charts;

/// <summary>The reader's words for a service's place on a funnel.</summary>
internal static class PlaceWord
{
    public static string Of(FunnelPlace place) => place switch
    {
        FunnelPlace.High => "above the 95% limit",
        FunnelPlace.VeryHigh => "above the 99.8% limit",
        FunnelPlace.Low => "below the 95% limit",
        FunnelPlace.VeryLow => "below the 99.8% limit",
        _ => "within the limits",
    };
}
