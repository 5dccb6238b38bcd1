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

    public static Question From(Chance chance, Reference reference) => new()
    {
        Measures = [.. chance.AtLeastOne([.. MeasureCatalogue.All], 60)],
        Services = [.. Services(chance, reference)],
        From = chance.In100(50) ? null : chance.Day(RandomCaseload.FirstDay.AddYears(-1), RandomCaseload.FirstDay.AddYears(1)),
        To = chance.In100(50) ? null : chance.Day(RandomCaseload.FirstDay.AddYears(2), RandomCaseload.LastDay.AddYears(1)),
        PeriodKinds = [.. chance.AtLeastOne(Enum.GetValues<PeriodKind>(), 35)],
        Breakdowns = [.. Breakdowns(chance)],
        Filter = chance.In100(60) ? Filter.None : SomeFilter(chance),
        Comparators = chance.In100(70),
    };

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
        byte[] codes = [.. Enumerable.Range(chance.In100(75) ? 1 : 0, dimension.Categories.Length - 1).Select(code => (byte)code)];
        return new FilterTerm(dimension, [.. chance.AtLeastOne(codes, 60)]);
    }
}
