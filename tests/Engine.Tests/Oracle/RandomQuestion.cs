using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>A random question: measures, periods, services, breakdowns and crosses, a filter, with or without areas.</summary>
internal static class RandomQuestion
{
    /// <summary>The dimensions of events that an outcome stands behind.</summary>
    private static readonly Dimension[] Described =
        [Dimensions.Sex, Dimensions.Ethnicity, Dimensions.AgeBand, Dimensions.OutcomeTier, Dimensions.OffenceCategory, Dimensions.GravityBand];

    /// <summary>The measures that the three required files and the releases are enough for, and that were here first.</summary>
    public static readonly Measure[] WithoutOtherFiles =
    [
        .. new[] { "reoffending.binary", "reoffending.frequency", "reoffending.per_offender", "fte.rate", "custody.rate", "custody.children" }
            .Select(id => MeasureCatalogue.Find(id)!),
    ];

    public static Question From(Chance chance, Era era, Reference reference) => new()
    {
        Measures = [.. chance.AtLeastOne([.. WithoutOtherFiles], 60)],
        Services = [.. Services(chance, reference)],
        From = chance.In100(50) ? null : chance.Day(era.FirstDay.AddYears(-1), era.FirstDay.AddYears(1)),
        To = chance.In100(50) ? null : chance.Day(era.FirstDay.AddYears(2), era.LastDay.AddYears(1)),
        PeriodKinds = [.. chance.AtLeastOne(Enum.GetValues<PeriodKind>(), 35)],
        Breakdowns = [.. Breakdowns(chance)],
        Filter = chance.In100(60) ? Filter.None : SomeFilter(chance),
        Comparators = chance.In100(70),
    };

    /// <summary>
    /// Nearly every measure there is, over few periods, since there are so many; a breakdown and a filter by any dimension, which
    /// most measures do not carry.
    /// </summary>
    public static Question OfEveryMeasure(Chance chance, Era era, Reference reference)
    {
        DateOnly from = era.FirstDay.AddMonths(3 * chance.Between(0, 7));
        PeriodKind kind = chance.OneEnum<PeriodKind>();
        return new Question
        {
            Measures = [.. chance.AtLeastOne([.. MeasureCatalogue.WithSubMeasures], 94)],
            Services = [.. Services(chance, reference)],
            From = kind == PeriodKind.Quarter ? from : era.FirstDay.AddMonths(3 * chance.Between(1, 2)),
            To = kind == PeriodKind.Quarter ? from.AddMonths(6) : era.FirstDay.AddMonths(kind == PeriodKind.Rolling12 ? 21 : 27),
            PeriodKinds = [kind],
            Breakdowns = chance.In100(40) ? [Breakdown.By(SomeDimension(chance))] : [],
            Filter = chance.In100(75) ? Filter.None : new Filter([Term(chance, SomeDimension(chance))]),
            Comparators = chance.In100(40),
        };
    }

    /// <summary>Every measure by every dimension, in one of the quarters since the ten KPIs, of up to two services: the oracle goes through all records for each row.</summary>
    public static Question OfEveryBreakdown(int seed, Reference reference)
    {
        DateOnly quarter = Era.Later.FirstDay.AddMonths(3 * (1 + (seed % 7)));
        return new Question
        {
            Measures = [.. MeasureCatalogue.WithSubMeasures],
            Services = [.. reference.Services.Take(2).Select(service => service.Code)],
            From = quarter,
            To = quarter.AddMonths(3).AddDays(-1),
            PeriodKinds = [PeriodKind.Quarter],
            Breakdowns = [.. Dimensions.All.Select(dimension => Breakdown.By(dimension))],
        };
    }

    private static Dimension SomeDimension(Chance chance) => chance.In100(60)
        ? chance.OneOf(Dimensions.Sex, Dimensions.Ethnicity, Dimensions.AgeBand, Dimensions.Age, Dimensions.OrderType)
        : chance.OneOf<Dimension>([.. Dimensions.All]);

    /// <summary>All, or some of services.csv, which need not be in the extract or valid throughout.</summary>
    private static string[] Services(Chance chance, Reference reference) => chance.In100(65)
        ? []
        : chance.AtLeastOne([.. reference.Services.Select(service => service.Code), "X-UNKNOWN"], 50);

    private static IEnumerable<Breakdown> Breakdowns(Chance chance)
    {
        if (chance.In100(70))
        {
            yield return new Breakdown([chance.OneOf<Dimension>([.. Described])]);
        }

        if (chance.In100(12))
        {
            Dimension first = chance.OneOf<Dimension>([.. Described]);
            yield return new Breakdown([first, chance.OneOf<Dimension>([.. Described.Where(other => other != first)])]);
        }
    }

    private static Filter SomeFilter(Chance chance)
    {
        ImmutableArray<FilterTerm> terms = [.. chance.AtLeastOne([.. Described], 20).Select(dimension => Term(chance, dimension))];
        return new Filter(terms);
    }

    /// <summary>Most terms name known categories; some "not known" too, for which nobody counts residents.</summary>
    private static FilterTerm Term(Chance chance, Dimension dimension)
    {
        byte[] codes = [.. dimension.Codes.Where(code => code > 0 || chance.In100(25))];
        return new FilterTerm(dimension, [.. chance.AtLeastOne(codes, 60)]);
    }
}
