namespace KpiAnalytics.Reports.Charts;

/// <summary>The reader's word for a special cause; none for chance.</summary>
internal static class SignalWord
{
    public static string? Of(ControlSignal signal) => signal switch
    {
        ControlSignal.Improvement => "improvement",
        ControlSignal.Concern => "concern",
        ControlSignal.Neither => "neither better nor worse",
        _ => null,
    };

    /// <summary>For the room between marks.</summary>
    public static string? Short(ControlSignal signal) => signal == ControlSignal.Neither ? "neither" : Of(signal);
}
