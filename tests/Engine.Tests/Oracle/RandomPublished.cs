using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Printed figures of areas: vintages, values alone, fractional family means, nothing below the line.</summary>
internal static class RandomPublished
{
    public static IEnumerable<PublishedFigure> From(Chance chance, Era era, Service[] services)
    {
        if (chance.In100(30))
        {
            yield break;
        }

        (AreaType, string)[] areas =
        [
            .. services.Select(service => (AreaType.Family, service.Code)),
            .. services.Select(service => (AreaType.Region, service.Region)),
            .. services.Select(service => (AreaType.National, service.Country)),
            (AreaType.National, "England and Wales"),
            .. services.Select(service => (AreaType.Service, service.Code)),
        ];
        Period[] periods =
        [
            .. Enum.GetValues<PeriodKind>().SelectMany(kind => Period.Within(kind, era.FirstDay, era.LastDay)),
        ];
        for (int i = chance.Between(10, 80); i > 0; i--)
        {
            (AreaType type, string area) = chance.OneOf<(AreaType, string)>(areas);
            PublishedFigure figure = Figure(chance, era, type, area, chance.OneOf<Period>(periods), i);
            yield return figure;
            if (chance.In100(30))
            {
                yield return Figure(chance, type, area, (figure.PeriodStart, figure.PeriodEnd), figure.Measure, i + 100, era);
            }
        }
    }

    private static PublishedFigure Figure(Chance chance, Era era, AreaType type, string area, Period period, int number) =>
        Figure(chance, type, area, (period.Start, period.End), SomeMeasure(chance, era), number, era);

    private static string SomeMeasure(Chance chance, Era era) => era.HasEveryFile && chance.In100(80)
        ? chance.OneOf<Measure>([.. MeasureCatalogue.WithSubMeasures]).Id
        : chance.OneOf(
            "reoffending.binary", "reoffending.binary", "reoffending.binary", "reoffending.frequency", "reoffending.per_offender",
            "fte.rate", "custody.rate", "custody.children");

    /// <summary>A row of the shape the measure can have; release dates are few, so that ties are common.</summary>
    private static PublishedFigure Figure(
        Chance chance, AreaType type, string area, (DateOnly Start, DateOnly End) period, string measure, int number, Era era)
    {
        bool counts = chance.In100(70);
        bool plain = !MeasureCatalogue.Find(measure)!.HasDenominator;
        double fraction = type == AreaType.Family ? 0.1 * chance.Between(0, 9) : 0;
        double above = chance.Between(0, 40) + fraction;
        double below = chance.In100(6) ? 0 : above + chance.Between(1, 500);
        return new PublishedFigure
        {
            Measure = measure,
            AreaType = type,
            Area = area,
            PeriodStart = period.Start,
            PeriodEnd = period.End,
            Numerator = counts ? above : null,
            Denominator = counts && !plain ? below : null,
            Reoffences = counts && measure == "reoffending.binary" && chance.In100(70) ? above * 3 : null,
            Value = counts && chance.In100(70) ? null : chance.Between(0, 999) / 10.0,
            Source = $"Bulletin {number}",
            ReleaseDate = new DateOnly(chance.Between(era.FirstYear + 1, era.FirstYear + 4), chance.Between(1, 3), 1),
        };
    }
}
