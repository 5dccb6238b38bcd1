using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Analyses.Control;

/// <summary>
/// A measure's separate quarters on the control chart that suits its kind. This is the only way from figures to a control
/// chart, and it takes quarters only: twelve months ending on each quarter overlap, so their limits would be far too narrow
/// and every signal false (spec 7.8).
/// </summary>
/// <param name="Kind">Which chart it is, in words: "p chart".</param>
/// <param name="Chart">In the unit of the chart: fractions, events a resident, or the values themselves.</param>
/// <param name="Scale">What a value of the chart is multiplied by to give the measure's unit.</param>
/// <param name="Quarters">The figures on the chart, oldest first: those with a value that is not immature.</param>
public sealed record ControlSeries(string Kind, ControlChart Chart, double Scale, ImmutableArray<MeasureResult> Quarters)
{
    /// <summary>Where so many of the quarters, or more, have no event, limits from counts a quarter tell little: a rule of this product.</summary>
    private const double RareShare = 0.25;

    /// <summary>How many quarters have no event at all.</summary>
    public int QuartersWithoutEvents => Quarters.Count(figure => figure.Numerator == 0);

    /// <summary>
    /// True where events are so rare that the days between them would tell more (spec 7.8). Figures hold a quarter's count and not
    /// the days of its events, so no g or t chart is made of them: days spread evenly over a quarter would be invented.
    /// </summary>
    public bool HasRareEvents => QuartersWithoutEvents >= RareShare * Quarters.Length;

    /// <summary>True of the kinds of measure that have a control chart.</summary>
    public static bool Suits(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Kind is MeasureKind.Proportion or MeasureKind.Rate or MeasureKind.Count or MeasureKind.Ratio;
    }

    /// <summary>The first days of the quarters that new limits can begin with, oldest first: each has a figure before it that can be used.</summary>
    public ImmutableArray<DateOnly> RebaseDays => [.. Quarters.Skip(1).Select(figure => figure.Period.Start)];

    /// <summary>The chart of one measure, area and category; null where the measure's kind has none.</summary>
    /// <param name="figures">One a quarter, in any order.</param>
    /// <param name="rebases">Decisions to reckon the limits anew, dated and explained.</param>
    /// <param name="target">In the measure's unit; null where there is none.</param>
    /// <exception cref="ArgumentException">A period is not a quarter, a quarter is there twice, or the figures are not of one series.</exception>
    public static ControlSeries? Of(IEnumerable<MeasureResult> figures, ImmutableArray<Rebase> rebases = default, double? target = null)
    {
        ImmutableArray<MeasureResult> all = [.. figures.OrderBy(figure => figure.Period.Last)];
        Check(all);
        ImmutableArray<MeasureResult> usable = [.. all.Where(figure => figure is { Status: ResultStatus.Ok, Value: not null })];
        if (usable.IsEmpty)
        {
            return null;
        }

        Measure measure = usable[0].Measure;
        ControlChartOptions Options(double scale) => new()
        {
            Polarity = measure.Polarity, Target = target / scale, Rebases = rebases.IsDefault ? [] : rebases,
        };
        return measure.Kind switch
        {
            MeasureKind.Proportion => new ControlSeries("p chart", PChart.Of(Counts(usable), Options(measure.Multiplier)), measure.Multiplier, usable),
            MeasureKind.Rate => new ControlSeries("u chart", UChart.Of(Counts(usable), Options(measure.Multiplier)), measure.Multiplier, usable),
            MeasureKind.Count or MeasureKind.Ratio => new ControlSeries("XmR chart", XmrChart.Of(Values(usable), Options(1)), 1, usable),
            _ => null,
        };
    }

    private static DatedCount[] Counts(ImmutableArray<MeasureResult> figures) =>
        [.. figures.Select(figure => new DatedCount(figure.Period.End, new EventCount(figure.Numerator!.Value, figure.Denominator!.Value)))];

    private static DatedValue[] Values(ImmutableArray<MeasureResult> figures) =>
        [.. figures.Select(figure => new DatedValue(figure.Period.End, figure.Value!.Value))];

    private static void Check(ImmutableArray<MeasureResult> figures)
    {
        if (figures.Any(figure => figure.Period.Kind != PeriodKind.Quarter))
        {
            throw new ArgumentException("A control chart takes separate quarters; longer periods overlap or hide them.", nameof(figures));
        }

        if (figures.Select(figure => (figure.Measure.Id, figure.Area, figure.Breakdown, figure.Category)).Distinct().Count() > 1
            || figures.Select(figure => figure.Period).Distinct().Count() < figures.Length)
        {
            throw new ArgumentException("A control chart takes one series, each quarter once.", nameof(figures));
        }
    }
}
