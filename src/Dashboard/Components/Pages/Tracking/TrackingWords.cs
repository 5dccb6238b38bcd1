using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Tracking;

namespace KpiAnalytics.Dashboard.Components.Pages.Tracking;

/// <summary>What the page says of a followed cohort, from the numbers alone. No figure without its basis, none as if it were final.</summary>
internal static class TrackingWords
{
    /// <summary>Below this a difference counts as more than chance, as everywhere on the dashboard.</summary>
    private const double Significant = 0.05;

    public static string Basis(ReoffenceBasis basis) => basis == ReoffenceBasis.ProvenToDate ? "proven to date" : "proven + pending";

    /// <summary>"13.2% of 152 children have reoffended so far (proven to date), 33.6% with offences still pending (proven + pending)".</summary>
    public static string SoFar(TrackedCohort cohort) =>
        $"{ShareText.Of((double)cohort.ProvenToDate.Reoffenders / cohort.Children)} of {FigureText.Number(cohort.Children, 0)} children have reoffended so far "
        + $"({Basis(ReoffenceBasis.ProvenToDate)}), {ShareText.Of((double)cohort.ProvenOrPending.Reoffenders / cohort.Children)} with offences still pending ({Basis(ReoffenceBasis.ProvenOrPending)})";

    /// <summary>"By month 6, 21.0% had reoffended (proven to date); 25.0% of the cohort a year earlier by then".</summary>
    public static string Message(TrackingAnalysis analysis, ReoffenceBasis basis)
    {
        if (analysis.AtSamePoint(basis) is { } point)
        {
            string before = point.Before.Binary is { } share ? $"; {ShareText.Of(share)} of the cohort a year earlier at that point" : "";
            return $"By month {point.Now.Month}, {ShareText.Of(point.Now.Binary)} had reoffended ({Basis(basis)}){before}";
        }

        TrackedRates rates = analysis.Cohort.On(basis);
        return $"{FigureText.Number(rates.Reoffenders, 0)} of {FigureText.Counted(analysis.Cohort.Children, "child", "children")} {(rates.Reoffenders == 1 ? "has" : "have")} reoffended so far ({Basis(basis)})";
    }

    /// <summary>The sentence under a chart of cumulative rates.</summary>
    public static string Sentence(TrackingAnalysis analysis, ReoffenceBasis basis) =>
        analysis.AtSamePoint(basis) is not { } point
            ? $"{Message(analysis, basis)}. There is no earlier cohort at the same point."
            : $"{FigureText.Number(point.Now.Reoffenders, 0)} of the {FigureText.Number(point.Now.Children, 0)} children followed {point.Now.Month} months or more had reoffended by then "
                + $"({Basis(basis)}); a year earlier it was {FigureText.Number(point.Before.Reoffenders, 0)} of {FigureText.Number(point.Before.Children, 0)}. {Verdict(point)}";

    /// <summary>Says what the test says, and that neither figure is final.</summary>
    public static string Verdict(SamePoint point) => point.Test switch
    {
        null => "Nobody of the earlier cohort was followed so long.",
        { } test when double.IsNaN(test.PValue) || test.PValue >= Significant => "The difference is within what chance would explain; neither figure is final.",
        { Difference: < 0 } => "The share is lower by more than chance would explain, so far; neither figure is final.",
        _ => "The share is higher by more than chance would explain, so far; neither figure is final.",
    };

    public static string Frequency(double? frequency) => frequency is { } value ? FigureText.Number(value, 2) : "n/a";

    /// <summary>"21.0% (21 of 100)".</summary>
    public static string Share(int events, int total) =>
        total == 0 ? "n/a" : $"{ShareText.Of((double)events / total)} ({FigureText.Number(events, 0)} of {FigureText.Number(total, 0)})";

    public static string TimeMessage(TrackedRates rates) => rates.TimeToFirst switch
    {
        { MedianDays: { } days } => $"Half of the children had reoffended within {FigureText.Number(days, 0)} days ({Basis(rates.Basis)})",
        { Steps: [.., { } last] } => $"{ShareText.Of(last.Survival)} of the children had not reoffended after {FigureText.Number(last.Days, 0)} days ({Basis(rates.Basis)})",
        _ => $"No child has reoffended so far ({Basis(rates.Basis)})",
    };
}
