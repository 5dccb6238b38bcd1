using System.Globalization;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Makes the figure of one measure, area and period: from counts, or from what was printed.</summary>
internal sealed class FigureMaker(Caseload caseload, Measure measure)
{
    /// <summary>Contract: first-time entrants need seven years of history before "first" can be believed.</summary>
    private const int YearsOfHistory = 7;

    public MeasureResult Counted(Area area, Period period, Counts counts, IEnumerable<int> populationYears)
    {
        bool hasValue = measure.Below == Tally.None || counts.Below > 0;
        return new MeasureResult
        {
            Measure = measure,
            Area = area,
            Period = period,
            Numerator = (double)counts.Above / counts.Divisor,
            Denominator = (double?)counts.Below / counts.Divisor,
            Value = !hasValue ? null : Value(counts),
            Interval = hasValue ? IntervalOf(counts.Above, counts.Below ?? 0) : Interval.None,
            Status = !hasValue ? ResultStatus.NoDenominator : IsImmature(period) ? ResultStatus.Immature : ResultStatus.Ok,
            Notes = [.. Notes(period, populationYears)],
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
            Value = hasCounts ? printed.Numerator * measure.Multiplier / printed.Denominator : isUndefined ? null : printed.Value,
            // A printed family's counts are means over members: an interval from means would be too wide by far.
            Interval = hasCounts && area.Type != AreaType.Family
                ? IntervalOf(printed.Numerator!.Value, printed.Denominator!.Value) : Interval.None,
            Status = isUndefined ? ResultStatus.NoDenominator : ResultStatus.Ok,
            Notes = [printed.Figure.Source],
            IsPublished = true,
        };
    }

    public MeasureResult NotHeld(Area area, Period period) => new()
    {
        Measure = measure,
        Area = area,
        Period = period,
        Status = ResultStatus.NotSupplied,
        Notes = ["no records of this service in the extract"],
    };

    private double Value(Counts counts) =>
        measure.Below == Tally.None ? (double)counts.Above / counts.Divisor : (double)counts.Above * measure.Multiplier / counts.Below!.Value;

    private bool IsImmature(Period period) => measure.Events == EventKind.Index && !caseload.IsMature(period);

    private Interval IntervalOf(double above, double below) => measure.Kind switch
    {
        MeasureKind.Proportion => WilsonInterval.Of(above, below).Times(measure.Multiplier),
        MeasureKind.Rate => PoissonInterval.Of(above).Times(measure.Multiplier / below),
        _ => Interval.None,
    };

    private IEnumerable<string> Notes(Period period, IEnumerable<int> populationYears)
    {
        if (measure.Events == EventKind.FirstEntry && caseload.Extract.CoverageFrom is { } from && period.Start < from.AddYears(YearsOfHistory))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"history begins {from:yyyy-MM-dd}");
        }

        if (measure.Events == EventKind.Index && caseload.Extract.CustodyReleases is null)
        {
            yield return "custody releases not supplied";
        }

        if (period.End > caseload.End)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"extract ends {caseload.End:yyyy-MM-dd}");
        }

        foreach (int year in populationYears)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"population of mid-{year}");
        }
    }
}
