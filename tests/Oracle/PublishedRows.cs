using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Oracle.Counting;

namespace KpiAnalytics.Oracle;

/// <summary>Area rows that somebody printed (published.csv).</summary>
internal static class PublishedRows
{
    /// <summary>The printed row of an area; null = none was printed. "Nothing dated later" than as-at is used, a release neither.</summary>
    public static MeasureResult? Find(Reference reference, DateOnly? asAt, Measure measure, Area area, Period period)
    {
        PublishedFigure[] printed =
        [
            .. reference.Published.Where(figure => !(figure.ReleaseDate > asAt) && figure.AreaType == area.Type && figure.Area == area.Code
                && figure.PeriodStart == period.Start && figure.PeriodEnd == period.End),
        ];
        PublishedFigure? figure = Latest(printed.Where(figure => figure.Measure == measure.Id)) ?? Derived(measure.Id, printed);
        return figure is null ? null : Row(measure, area, period, figure);
    }

    /// <summary>Latest releaseDate; of equals the later row.</summary>
    private static PublishedFigure? Latest(IEnumerable<PublishedFigure> figures) =>
        figures.OrderBy(figure => figure.ReleaseDate).LastOrDefault();

    /// <summary>"The two frequency measures follow from the three counts" of a binary row.</summary>
    private static PublishedFigure? Derived(string measure, IEnumerable<PublishedFigure> printed)
    {
        PublishedFigure? binary = Latest(printed.Where(figure => figure.Measure == "reoffending.binary"
            && figure.Numerator is not null && figure.Denominator is not null && figure.Reoffences is not null));
        return (measure, binary) switch
        {
            (_, null) => null,
            ("reoffending.frequency", _) => binary with { Numerator = binary.Reoffences, Denominator = binary.Numerator, Value = null },
            ("reoffending.per_offender", _) => binary with { Numerator = binary.Reoffences, Value = null },
            _ => null,
        };
    }

    /// <summary>The counts give the value; not that of a disparity, which rests on the counts of other groups too.</summary>
    private static MeasureResult Row(Measure measure, Area area, Period period, PublishedFigure figure)
    {
        Figure kind = Figures.Of(measure.Id);
        bool isCount = kind.IsCount;
        var row = new MeasureResult
        {
            Measure = measure,
            Area = area,
            Period = period,
            Numerator = figure.Numerator,
            Denominator = isCount ? null : figure.Denominator,
            Value = isCount ? figure.Numerator ?? figure.Value : figure.Value,
            Status = ResultStatus.Ok,
            Notes = [figure.Source],
            IsPublished = true,
        };
        return (row.Numerator, row.Denominator) switch
        {
            _ when kind.IsOfDisparity => row,
            (_, 0) => row with { Value = null, Status = ResultStatus.NoDenominator },
            ({ } above, { } below) => row with
            {
                Value = above * kind.Multiplier / below,
                Interval = area.Type == AreaType.Family ? Interval.None : kind.Interval(above, below),
            },
            _ => row,
        };
    }
}
