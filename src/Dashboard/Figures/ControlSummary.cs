using KpiAnalytics.Engine.Analyses.Control;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A control chart in sentences. It speaks of a change only where a rule signals one.</summary>
internal static class ControlSummary
{
    /// <summary>The main message, of the newest quarter that can be used.</summary>
    public static string Title(ControlSeries series)
    {
        ControlSegment segment = series.Chart.Segments[^1];
        return (segment.Status, segment.Points[^1]) switch
        {
            (LimitStatus.TableOnly or LimitStatus.RunChartOnly, _) => "Too few quarters to judge",
            (LimitStatus.TrialLimits, _) => "Too few quarters to judge firmly",
            (_, { Cause: not SpecialCause.None } point) => $"{Sentences.Capitalised(SpecialCauseText.Meaning(point.Variation))}: {SpecialCauseText.Rule(point)}",
            _ when segment.Points.Any(point => point.Cause != SpecialCause.None) => "The newest quarter gives no signal",
            _ => "No sign of change beyond chance",
        };
    }

    public static string Sentence(ControlSeries series)
    {
        string[] sentences = [Newest(series), Signals(series), TooFew(series), Rebases(series), Target(series)];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Newest(ControlSeries series)
    {
        (MeasureResult figure, ControlPoint point) = (series.Quarters[^1], series.Chart.Segments[^1].Points[^1]);
        string where = point.Limits is { } limits
            ? $", {Place(point)} the limits of {Line(series, DrawnControl.Lines(limits, 1).Lower)} to {Line(series, limits.Upper)} about a mean of {Line(series, limits.Centre)}"
            : "";
        return $"{figure.Measure.Name} in {figure.Area.Name}, {FigureText.Counted(series.Quarters.Length, "separate quarter")} on {Article(series.Kind)} {series.Kind}: "
            + $"{PeriodText.InWords(figure.Period)} stood at {FigureText.Value(figure)}{where}.";
    }

    private static string Signals(ControlSeries series)
    {
        ControlPoint[] judged = [.. series.Chart.Points.Where(point => point.Limits is not null)];
        ControlPoint[] signals = [.. judged.Where(point => point.Cause != SpecialCause.None)];
        if (judged.Length == 0)
        {
            return "";
        }

        return signals.Length == 0
            ? "No rule signals."
            : $"Rules signal at {FigureText.Number(signals.Length, 0)} of {FigureText.Counted(judged.Length, "quarter")}, the newest {Named(series, signals[^1])}: "
                + $"{SpecialCauseText.Rule(signals[^1])} ({SpecialCauseText.Meaning(signals[^1].Variation)}).";
    }

    private static string TooFew(ControlSeries series)
    {
        ControlSegment segment = series.Chart.Segments[^1];
        bool isRebased = segment.Rebase is not null;
        string quarters = $"{FigureText.Counted(segment.Points.Length, "quarter")}{(isRebased ? " under the new limits" : "")} {(segment.Points.Length == 1 ? "is" : "are")} too few to judge";
        string needed = $"firm limits need {ControlChart.FewestForFirmLimits} and trial limits {ControlChart.FewestForLimits}";
        return segment.Status switch
        {
            LimitStatus.TableOnly => $"{quarters}: {needed}. Shown instead: the values{(isRebased ? " without limits" : " in a table")}.",
            LimitStatus.RunChartOnly => $"{quarters}: {needed}. Shown instead: the values about their median.",
            LimitStatus.TrialLimits => $"{quarters} firmly: {ControlChart.FewestForFirmLimits} are needed. Shown instead: trial limits, which will still move; a signal against them is a reason to look and no finding.",
            _ => "",
        };
    }

    private static string Rebases(ControlSeries series)
    {
        string[] dated = [.. series.Chart.Segments.Select(segment => segment.Rebase).OfType<Rebase>().Select(rebase => $"{PeriodText.Date(rebase.From)} ({rebase.Reason})")];
        return dated.Length == 0 ? "" : $"By decision limits were reckoned anew from {Sentences.List(dated)}; each stretch is judged by its own.";
    }

    private static string Target(ControlSeries series) =>
        series.Chart.Segments[^1].Status != LimitStatus.FirmLimits ? "" : series.Chart.Assurance switch
        {
            Assurance.HitOrMiss => "The target lies between the limits: it will be met or missed by chance.",
            Assurance.ConsistentlyPass => "Both limits are on the better side of the target: left as it is, it will go on being met.",
            Assurance.ConsistentlyFail => "Both limits are on the worse side of the target: left as it is, it will go on being missed.",
            _ => "",
        };

    private static string Place(ControlPoint point) => point.Cause == SpecialCause.OutsideLimit ? "outside" : "inside";

    private static string Named(ControlSeries series, ControlPoint point) =>
        PeriodText.InWords(series.Quarters.Single(figure => figure.Period.End == point.Date).Period);

    private static string Line(ControlSeries series, double value) => DrawnControl.LineFormat(series.Quarters[0].Measure).Print(value * series.Scale);

    private static string Article(string kind) => kind.StartsWith('X') ? "an" : "a";
}
