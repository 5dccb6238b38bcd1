using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>
/// What may be said of a service beside a comparator. The comparator is treated as fixed: its own uncertainty is left out,
/// as it counts many more children. The words come from the service's 95% interval and nothing else:
/// wholly above or below the comparator = "higher than" or "lower than"; wholly within a quarter of the comparator either
/// side = "about the same as"; otherwise "cannot tell". A quarter of a difference in percentage points means nothing: there
/// "about the same as" is never said.
/// </summary>
public static class ComparisonWords
{
    /// <summary>
    /// "About the same" allows a quarter either side: for the counts of one service a narrower band would hardly ever be
    /// reached, so that a likeness could never be stated. Our own choice; no published rule sets it.
    /// </summary>
    private const double SameWithin = 0.25;

    public static Comparison Compare(MeasureResult service, MeasureResult comparator)
    {
        (Verdict verdict, string reason) = Judge(service, comparator);
        return new(comparator, verdict, reason, verdict == Verdict.NotCompared ? "" : InChildren(service, comparator));
    }

    private static (Verdict Verdict, string Reason) Judge(MeasureResult service, MeasureResult comparator)
    {
        if (WhyNotCompared(service, comparator) is { } reason)
            return (Verdict.NotCompared, reason);
        if (service.Interval is not { Lower: { } lower, Upper: { } upper } || comparator.Value is not { } value)
            return (Verdict.CannotTell, service.Measure.HasResampledInterval ? $"too few {service.Measure.DenominatorName} for an interval" : "no interval for this measure");
        if (lower > value)
            return (Verdict.Higher, "");
        if (upper < value)
            return (Verdict.Lower, "");

        bool isClose = service.Measure.Kind != MeasureKind.ShareDifference && lower >= value * (1 - SameWithin) && upper <= value * (1 + SameWithin);
        return isClose ? (Verdict.AboutTheSame, "") : (Verdict.CannotTell, $"too few {UnitsCounted(service.Measure)} to tell from chance");
    }

    private static string? WhyNotCompared(MeasureResult service, MeasureResult comparator)
    {
        if (service.Status == ResultStatus.Immature || comparator.Status == ResultStatus.Immature)
            return "follow-up not over";
        if (service.Status != ResultStatus.Ok || service.Value is null)
            return FigureText.State(service);
        if (comparator.Status != ResultStatus.Ok || comparator.Value is null)
            return $"comparator {FigureText.State(comparator)}";
        return service.Measure.Kind == MeasureKind.Count ? "a count depends on the size of the area" : null;
    }

    private static string InChildren(MeasureResult service, MeasureResult comparator)
    {
        // Of a ratio or a difference of shares no number of children is the gap.
        if (service.Measure.Kind is not (MeasureKind.Proportion or MeasureKind.Rate) || !CountsChildren(service.Measure) || service.Numerator is not { } numerator
            || service.Denominator is not { } denominator || comparator.Value is not { } value)
            return "";

        // Rounded before the ceiling, or a comparator equal to the service would ask for one child by floating-point dust.
        double gap = double.Round(numerator - (value * denominator / service.Measure.Multiplier), 9, MidpointRounding.AwayFromZero);
        double children = Math.Ceiling(Math.Abs(gap));
        return gap == 0
            ? $"the same in {service.Measure.NumeratorName}"
            : $"{FigureText.Count(children)} {(gap > 0 ? "fewer" : "more")} {CountedNoun.Of(children, service.Measure.NumeratorName)} would match it";
    }

    private static bool CountsChildren(Measure measure) =>
        measure.Above.Unit is TallyUnit.Children or TallyUnit.ChildrenPerQuarter
        || (measure.Above.Unit == TallyUnit.Rows && measure.EventsOf(measure.Above) is EventKind.FirstEntry or EventKind.Index or EventKind.KpiOrder);

    private static string UnitsCounted(Measure measure) => CountsChildren(measure) ? "children" : measure.NumeratorName;
}
