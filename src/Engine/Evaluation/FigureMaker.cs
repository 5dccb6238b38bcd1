using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Makes the figure of one measure, area and period: from counts, or from what was printed.</summary>
internal sealed class FigureMaker(Caseload caseload, Measure measure, Filter filter)
{
    private readonly FigureNotes _notes = new(caseload, measure, filter);

    public MeasureResult Counted(Area area, Period period, Counts counts)
    {
        if (counts.Details.Lacking is { Length: > 0 } lacking)
        {
            return NotSupplied(area, period, lacking);
        }

        (double? value, Interval interval) = ValueOf(counts);
        return new MeasureResult
        {
            Measure = measure,
            Area = area,
            Period = period,
            Numerator = (double)counts.Above / measure.CountScale / counts.Divisor,
            Denominator = (double?)counts.Below / counts.Divisor,
            Children = counts.Details.Children,
            Value = value,
            Interval = interval,
            Status = value is null ? ResultStatus.NoDenominator : IsImmature(period) ? ResultStatus.Immature : ResultStatus.Ok,
            Notes = [.. _notes.Of(period, counts)],
        };
    }

    public MeasureResult Printed(Area area, Period period, PublishedCounts printed)
    {
        bool hasCounts = printed is { Numerator: not null, Denominator: > 0 };
        bool isUndefined = printed.Denominator == 0;
        return new MeasureResult
        {
            Measure = measure,
            Area = area,
            Period = period,
            Numerator = printed.Numerator,
            Denominator = printed.Denominator,
            // A difference or a ratio of two groups does not follow from one group's counts: only the printed value can be shown.
            Value = hasCounts && !measure.ComparesGroups
                ? printed.Numerator * measure.Multiplier / printed.Denominator : isUndefined ? null : printed.Value,
            // A printed family's counts are means over members: an interval from means would be too wide by far.
            Interval = hasCounts && area.Type != AreaType.Family
                ? IntervalOf(printed.Numerator!.Value, printed.Denominator!.Value) : Interval.None,
            Status = isUndefined ? ResultStatus.NoDenominator : ResultStatus.Ok,
            Notes = [printed.Figure.Source],
            IsPublished = true,
        };
    }

    public MeasureResult NotSupplied(Area area, Period period, string lacking) => new()
    {
        Measure = measure,
        Area = area,
        Period = period,
        Status = ResultStatus.NotSupplied,
        Notes = [lacking],
    };

    /// <summary>From the sums, also of a family; no value where there is nothing below the line.</summary>
    private (double? Value, Interval Interval) ValueOf(Counts counts)
    {
        if (!measure.HasDenominator)
        {
            return ((double)counts.Above / measure.CountScale / counts.Divisor, Interval.None);
        }

        if (counts.Below is not > 0)
        {
            return (null, Interval.None);
        }

        return measure.Kind switch
        {
            MeasureKind.ShareDifference => ShareDifference(counts),
            MeasureKind.RelativeRate => RelativeRate(counts),
            _ => ((double)counts.Above * measure.Multiplier / counts.Below.Value, IntervalOf(counts.Above, counts.Below.Value)),
        };
    }

    /// <summary>In percentage points, from unrounded shares; the residents' share is taken as fixed.</summary>
    private (double? Value, Interval Interval) ShareDifference(Counts counts)
    {
        if (counts.Details.Against is not { } residents)
        {
            return (null, Interval.None);
        }

        double share = (double)residents.Above * measure.Multiplier / residents.Below;
        return (
            ((double)counts.Above * measure.Multiplier / counts.Below!.Value) - share,
            WilsonInterval.Of(counts.Above, counts.Below.Value).Times(measure.Multiplier).Plus(-share));
    }

    /// <summary>
    /// No value where the reference group has no children at this stage. No interval where the group has none, where it is the
    /// reference group itself, or where there are fewer at the stage before than at this (a handful of residents).
    /// </summary>
    private static (double? Value, Interval Interval) RelativeRate(Counts counts)
    {
        if (counts.Details.Against is not { Above: > 0 } reference)
        {
            return (null, Interval.None);
        }

        if (counts.Details.IsReference || counts.Above == 0 || counts.Above > counts.Below || reference.Above > reference.Below)
        {
            return ((double)counts.Above * reference.Below / ((double)counts.Below!.Value * reference.Above), Interval.None);
        }

        RelativeRateIndex index = RelativeRateIndex.Of(counts.Above, counts.Below!.Value, reference.Above, reference.Below);
        return (index.Value, index.Interval);
    }

    private bool IsImmature(Period period) => measure.Events == EventKind.Index && !caseload.IsMature(period);

    private Interval IntervalOf(double above, double below) => measure.Kind switch
    {
        MeasureKind.Proportion => WilsonInterval.Of(above, below).Times(measure.Multiplier),
        MeasureKind.Rate => PoissonInterval.Of(above).Times(measure.Multiplier / below),
        _ => Interval.None,
    };
}
