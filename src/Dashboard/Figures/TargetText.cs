using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>Targets and states in words. A letter or an arrow stands beside the words; colour only repeats them.</summary>
public static class TargetText
{
    /// <summary>"At target or above", "Above tolerance"; where there is no state, why.</summary>
    public static string State(JudgedFigure judged)
    {
        bool isLower = judged.BetterToBe == BetterToBe.Lower;
        return judged.State switch
        {
            TargetState.AtTarget => isLower ? "At target or below" : "At target or above",
            TargetState.WithinTolerance => "Within tolerance",
            TargetState.OutsideTolerance => isLower ? "Above tolerance" : "Below tolerance",
            TargetState.TargetMissed => isLower ? "Above target" : "Below target",
            TargetState.Rising => $"Rising{Better(judged.Figure.Measure.Polarity, Polarity.Higher)}",
            TargetState.Falling => $"Falling{Better(judged.Figure.Measure.Polarity, Polarity.Lower)}",
            TargetState.CannotTellYet => $"Cannot tell yet: {judged.Reason}",
            _ => Sentences.Capitalised(judged.Reason),
        };
    }

    /// <summary>The letter or arrow of a state; empty where there is none.</summary>
    public static string Mark(TargetState state) => state switch
    {
        TargetState.AtTarget => "G",
        TargetState.WithinTolerance => "A",
        TargetState.OutsideTolerance => "R",
        TargetState.TargetMissed => "M",
        TargetState.Rising => "\u2191",
        TargetState.Falling => "\u2193",
        TargetState.CannotTellYet => "?",
        _ => "",
    };

    public static string BetterToBeOf(BetterToBe better) => better switch
    {
        BetterToBe.Higher => "Higher",
        BetterToBe.Lower => "Lower",
        BetterToBe.Trend => "Trend",
        _ => "No state",
    };

    /// <summary>A target or tolerance as it was agreed, in the measure's unit: never rounded; "none" where there is none.</summary>
    public static string Aim(Measure measure, double? value) => value is { } number
        ? number.ToString("#,0.##########", System.Globalization.CultureInfo.InvariantCulture) + (FigureText.IsPercentage(measure) ? "%" : "")
        : "none";

    /// <summary>"2 quarters to 31 Dec 2023"; empty where there is no run.</summary>
    public static string Run(StateRun? run, Cadence cadence) => run is null ? "" : $"{FigureText.Counted(run.Periods, Noun(cadence))} to {PeriodText.Date(run.Last)}";

    /// <summary>Said only of a change that a test tells from chance.</summary>
    private static string Better(Polarity polarity, Polarity good) =>
        polarity == Polarity.Neutral ? "" : polarity == good ? ", which is better" : ", which is worse";

    private static string Noun(Cadence cadence) => cadence switch
    {
        Cadence.Monthly => "month",
        Cadence.Quarterly => "quarter",
        _ => "year",
    };
}
