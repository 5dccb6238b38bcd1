using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>Judges a service's figure by its target (spec 4.0.5, 6). The value is compared unrounded.</summary>
public static class Judgement
{
    /// <param name="figure">A service's figure of all children.</param>
    /// <param name="yearBefore">The same kind of period a year earlier, for a trend; null where there is none.</param>
    /// <param name="targets">Every row of targets.csv.</param>
    public static JudgedFigure Of(MeasureResult figure, MeasureResult? yearBefore, IEnumerable<Target> targets)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Target? target = ValidTarget.Find(targets, figure.Measure.Id, figure.Area.Code, figure.Period.End);
        var judged = new JudgedFigure(figure, target, DirectionOf(target, figure.Measure), TargetState.None);
        if (target is null)
        {
            return judged with { Reason = "no target" };
        }

        if (figure.Status != ResultStatus.Ok || figure.Value is not { } value)
        {
            return judged with { Reason = WhyNotJudged(figure.Status) };
        }

        return judged.BetterToBe switch
        {
            BetterToBe.Trend => ByTrend(judged, yearBefore),
            BetterToBe.None => judged with { Reason = "no state is shown for this measure" },
            _ when target.Value is null => judged with { Reason = "no number was agreed" },
            _ => ByNumber(judged, value),
        };
    }

    private static BetterToBe DirectionOf(Target? target, Measure measure) => target?.BetterToBe ?? measure.Polarity switch
    {
        Polarity.Higher => BetterToBe.Higher,
        Polarity.Lower => BetterToBe.Lower,
        _ => BetterToBe.None,
    };

    private static JudgedFigure ByNumber(JudgedFigure judged, double value)
    {
        double printed = double.Parse(Rounding.HalfAwayFromZero(value, judged.Figure.Measure.Decimals), CultureInfo.InvariantCulture);
        TargetState state = StateOf(judged, value);
        return judged with { State = state, IsHiddenByRounding = Badness(StateOf(judged, printed)) < Badness(state) };
    }

    private static TargetState StateOf(JudgedFigure judged, double value)
    {
        double sign = judged.BetterToBe == BetterToBe.Lower ? -1 : 1;
        Target target = judged.Target!;
        if (value * sign >= target.Value * sign)
        {
            return TargetState.AtTarget;
        }

        return target.Tolerance is not { } tolerance ? TargetState.TargetMissed
            : value * sign >= tolerance * sign ? TargetState.WithinTolerance
            : TargetState.OutsideTolerance;
    }

    private static int Badness(TargetState state) => state switch
    {
        TargetState.AtTarget => 0,
        TargetState.WithinTolerance => 1,
        _ => 2,
    };

    private static JudgedFigure ByTrend(JudgedFigure judged, MeasureResult? yearBefore)
    {
        if (yearBefore is not { Status: ResultStatus.Ok, Value: not null })
        {
            return judged with { State = TargetState.CannotTellYet, Reason = "no figure a year before" };
        }

        if (ChangeOverAYear.Test(yearBefore, judged.Figure) is not { } change)
        {
            return judged with { State = TargetState.CannotTellYet, Reason = "no change test for this measure" };
        }

        return !ChangeOverAYear.IsTold(change)
            ? judged with { State = TargetState.CannotTellYet, Change = change, Reason = "the change is within chance" }
            : judged with { State = change.Difference > 0 ? TargetState.Rising : TargetState.Falling, Change = change };
    }

    private static string WhyNotJudged(ResultStatus status) => status switch
    {
        ResultStatus.Immature => "follow-up not over",
        ResultStatus.NotSupplied => "not supplied",
        ResultStatus.Suppressed => "hidden to protect children",
        _ => "no figure",
    };
}
