using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>Made-up counts: a quarter's count follows from the quarter and the area by a fixed rule.</summary>
internal static class FakeFigures
{
    public static readonly ImmutableArray<Area> Areas =
    [
        new(AreaType.Service, "Northamptonshire", "Northamptonshire"), new(AreaType.Family, "Northamptonshire", "Northamptonshire"),
        new(AreaType.Region, "East Midlands", "East Midlands"), new(AreaType.National, "England", "England"),
    ];

    /// <summary>What the hand-written extract lacks, by the beginning of the measures' ids.</summary>
    public static readonly ImmutableArray<(string Id, string Note)> NotSupplied =
        [("kpi5", "health.csv:need not supplied"), ("kpi6c", "case level only: not in the quarterly return"), ("ni45", "ete_statuses.csv not supplied")];

    private const double Residents = 78_000;

    /// <summary>The total and, for the service, each category asked for. The family begins in 2017.</summary>
    public static IEnumerable<MeasureResult> Rows(Measure measure, Area area, Period period, Question question)
    {
        if (area.Type == AreaType.Family && period.Start.Year < 2017)
            yield break;

        double share = question.Filter.Terms.Aggregate(1.0, (share, term) => share * term.Codes.Length / term.Dimension.Categories.Length);
        yield return Resampled(Row(measure, area, period, share), question);
        foreach (Breakdown breakdown in question.Breakdowns)
        {
            ImmutableArray<ImmutableArray<byte>> cells = [.. breakdown.Cells()];
            foreach (ImmutableArray<byte> cell in cells)
            {
                MeasureResult row = Row(measure, area, period, share * (1 + cell[0]) / (cells.Length * (cells.Length + 1) / 2.0));
                yield return Resampled(row, question) with { Breakdown = breakdown.Id, Category = breakdown.CategoryOf(cell) };
            }
        }
    }

    /// <summary>A tenth either side, where a bootstrap is asked for.</summary>
    private static MeasureResult Resampled(MeasureResult row, Question question) => question.BootstrapSeed is not null && row.Measure.HasResampledInterval
        ? row with { Interval = new Interval(row.Value * 0.9, row.Value * 1.1, IntervalMethod.Bootstrap) }
        : row;

    private static MeasureResult Row(Measure measure, Area area, Period period, double share)
    {
        if (NotSupplied.FirstOrDefault(one => measure.Id.StartsWith(one.Id, StringComparison.Ordinal)) is { Id.Length: > 0 } lacking)
            return new MeasureResult { Measure = measure, Area = area, Period = period, Status = ResultStatus.NotSupplied, Notes = [lacking.Note] };

        (double numerator, double? denominator) = Counts(measure, area, period, share);
        MeasureResult row = new()
        {
            Measure = measure,
            Area = area,
            Period = period,
            Numerator = numerator,
            Denominator = denominator,
            Status = StatusOf(measure, period, denominator),
            IsPublished = area.Type == AreaType.National,
            Notes = area.Type == AreaType.National ? ["YJB annual statistics"] : [],
        };
        if (denominator == 0)
            return row;

        double value = denominator is { } below ? numerator * measure.Multiplier / below : numerator;
        return measure.Kind switch
        {
            MeasureKind.ShareDifference => row with { Value = value - 30, Interval = IntervalOf(measure, numerator, denominator).Plus(-30) },
            MeasureKind.RelativeRate => row with { Value = value * 4, Interval = new Interval(value * 2, value * 8, IntervalMethod.LogRatio) },
            _ => row with { Value = value, Interval = IntervalOf(measure, numerator, denominator) },
        };
    }

    private static (double Numerator, double? Denominator) Counts(Measure measure, Area area, Period period, double share)
    {
        int size = area.Type switch { AreaType.Region => 9, AreaType.National => 110, _ => 1 };
        // Fewer children each year; other areas lie a little apart from the service.
        double level = area.Type switch { AreaType.Service => 1.0, AreaType.Family => 0.78, AreaType.Region => 1.05, _ => 0.97 };
        double Sum(double first, double drop) => Enumerable.Range(0, period.Quarters)
            .Sum(i => Math.Floor(share * size * Math.Max(1, first - (drop * ((period.First.Number + i) - Quarter.Of(FakeCaseload.ExtractStart).Number)) + ((period.First.Number + i) % 3))));

        double cohort = Sum(96, 1.1), reoffenders = Math.Floor(level * Sum(33, 0.6)), reoffences = Math.Floor(level * Sum(118, 2.0));
        return measure.Id switch
        {
            "reoffending.binary" => (reoffenders, cohort),
            "reoffending.frequency" => (reoffences, reoffenders),
            "reoffending.per_offender" => (reoffences, cohort),
            "fte.rate" => (Math.Floor(level * Sum(64, 1.1)), Math.Floor(Residents * size * share)),
            "custody.rate" => (Math.Floor(level * Sum(5, 0.12)), Math.Floor(Residents * size * share)),
            _ when !measure.HasDenominator => (Math.Floor(level * Sum(4, 0.11)), null),
            _ when measure.Below.Unit == TallyUnit.Population => (Math.Floor(level * Sum(9, 0.1)), Math.Floor(Residents * size * share)),
            _ => (Math.Min(Math.Floor(level * Sum(12, 0.2)), Sum(30, 0.4)), Sum(30, 0.4)),
        };
    }

    private static ResultStatus StatusOf(Measure measure, Period period, double? denominator)
    {
        if (denominator == 0)
            return ResultStatus.NoDenominator;
        bool isFollowedUp = Calendar.PlusMonths(period.End, 18) <= FakeCaseload.ExtractEnd;
        return measure.Events == EventKind.Index && !isFollowedUp ? ResultStatus.Immature : ResultStatus.Ok;
    }

    /// <summary>Near enough for a page: two standard errors either side.</summary>
    private static Interval IntervalOf(Measure measure, double numerator, double? denominator)
    {
        if (denominator is not { } below || measure.Kind is MeasureKind.Ratio or MeasureKind.Count or MeasureKind.Concentration)
            return Interval.None;

        double rate = numerator / below;
        bool isShare = measure.Kind is MeasureKind.Proportion or MeasureKind.ShareDifference;
        double spread = 1.96 * Math.Sqrt(isShare ? rate * (1 - rate) / below : numerator / (below * below));
        double upper = isShare ? Math.Min(1, rate + spread) : rate + spread;
        return new Interval(Math.Max(0, rate - spread), upper, isShare ? IntervalMethod.Wilson : IntervalMethod.Byar).Times(measure.Multiplier);
    }
}
