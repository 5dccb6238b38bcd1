using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>The rules of control charts and what their signals mean, in words.</summary>
internal static class SpecialCauseText
{
    /// <summary>The rules of NHS Making Data Count, for the reader of a chart.</summary>
    public const string Rules = "A rule signals where a quarter lies outside a limit, where 7 in a row rise or fall, where 2 of 3 in a row lie more than two thirds "
        + "of the way to one limit, or where 7 in a row lie on one side of the mean (NHS Making Data Count). Quarters are separate: none overlaps another.";

    /// <summary>The rule that fired and on which side: "7 or more in a row below the mean".</summary>
    /// <exception cref="ArgumentException">No rule fired.</exception>
    public static string Rule(ControlPoint point)
    {
        bool isHigh = point.Direction == SignalDirection.High;
        return point.Cause switch
        {
            SpecialCause.OutsideLimit => isHigh ? "above the upper limit" : "below the lower limit",
            SpecialCause.Trend => isHigh ? "7 or more in a row rising" : "7 or more in a row falling",
            SpecialCause.TwoOfThree => isHigh ? "2 of 3 near the upper limit" : "2 of 3 near the lower limit",
            SpecialCause.Shift => isHigh ? "7 or more in a row above the mean" : "7 or more in a row below the mean",
            _ => throw new ArgumentException("No rule fired at this point.", nameof(point)),
        };
    }

    /// <summary>"improvement", "concern", or that the measure has no better direction.</summary>
    public static string Meaning(Variation variation) => variation switch
    {
        Variation.Improvement => "improvement",
        Variation.Concern => "concern",
        Variation.NeutralSignal => "a signal, neither better nor worse",
        _ => "chance",
    };
}
