using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>The target quarters can be held against, or why there is none although the measure has one.</summary>
/// <param name="Value">In the measure's unit; null where no line is drawn.</param>
/// <param name="Note">A sentence; empty where there is a line, or nothing was agreed.</param>
public sealed record QuarterTarget(double? Value, string Note)
{
    private static readonly QuarterTarget None = new(null, "");

    /// <summary>The target valid on the newest quarter's last day.</summary>
    public static QuarterTarget Of(MeasureResult newest, Filter filter, IEnumerable<Target> targets)
    {
        ArgumentNullException.ThrowIfNull(newest);
        ArgumentNullException.ThrowIfNull(filter);
        Measure measure = newest.Measure;
        if (ValidTarget.Find(targets, measure.Id, newest.Area.Code, newest.Period.End) is not { Value: { } value } target
            || target.BetterToBe is BetterToBe.Trend or BetterToBe.None)
        {
            return None;
        }

        // A year's target says nothing of a quarter: a rate of twelve months is about four quarters' rates.
        string aim = TargetText.Aim(measure, value);
        return measure.HeadlinePeriod != PeriodKind.Quarter
            ? new(null, $"The target of {aim} is for a year ({PeriodText.Name(measure.HeadlinePeriod).ToLowerInvariant()}); a separate quarter is not held against it, so no target line is drawn.")
            : !filter.IsEmpty ? new(null, $"The target of {aim} is of all children, so no target line is drawn under a filter.")
            : new(value, "");
    }
}
