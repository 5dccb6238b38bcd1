using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>One to four services in up to three regions of two countries, with families, populations and printed figures.</summary>
internal static class RandomReference
{
    public static Reference From(Chance chance, Era era)
    {
        Service[] services = [.. Services(chance, era)];
        return new Reference
        {
            Services = [.. services],
            FamilyMembers = [.. services.SelectMany(service => Family(chance, era, service, services))],
            Populations = [.. services.SelectMany(service => Population(chance, era, service))],
            Published = [.. RandomPublished.From(chance, era, services)],
            RemandPrices = era.HasEveryFile ? [.. RandomRemands.Prices(chance, era)] : [],
            SchoolHolidays = era.HasEveryFile ? [.. Holidays(chance, era, services)] : [],
        };
    }

    /// <summary>Codes whose ordinal order is not that of any culture.</summary>
    private static IEnumerable<Service> Services(Chance chance, Era era)
    {
        string[] codes = ["E10", "E9", "e8", "W1"];
        foreach (string code in codes.Take(chance.Between(1, codes.Length)))
        {
            bool welsh = chance.In100(35);
            bool dated = chance.In100(20);
            yield return new Service(
                code,
                $"Service {code}",
                welsh ? "Wales" : chance.OneOf("North", "South"),
                welsh ? "Wales" : "England",
                dated && chance.In100(50) ? SomeQuarterEdge(chance, era) : null,
                dated && chance.In100(60) ? SomeQuarterEdge(chance, era).AddMonths(18) : null);
        }
    }

    /// <summary>A quarter's first or last day, so that validity begins or ends on the day that decides.</summary>
    private static DateOnly SomeQuarterEdge(Chance chance, Era era)
    {
        Quarter quarter = Quarter.Of(chance.Day(era.FirstDay, era.LastDay.AddYears(-1)));
        return chance.OneOf(quarter.FirstDay, quarter.LastDay, quarter.LastDay.AddDays(-1));
    }

    private static IEnumerable<FamilyMember> Family(Chance chance, Era era, Service service, Service[] services) =>
        from member in chance.Some(services.Select(other => other.Code).Append("X-UNKNOWN").Where(code => code != service.Code), 60)
        where member != "X-UNKNOWN" || chance.In100(8)
        select new FamilyMember(
            service.Code,
            member,
            chance.In100(20) ? SomeQuarterEdge(chance, era) : null,
            chance.In100(20) ? SomeQuarterEdge(chance, era).AddYears(1) : null);

    /// <summary>A few, of every service or of one; they may overlap.</summary>
    private static IEnumerable<SchoolHoliday> Holidays(Chance chance, Era era, Service[] services)
    {
        for (int i = chance.Between(0, 12); i > 0; i--)
        {
            DateOnly first = chance.Day(era.FirstDay, era.LastDay);
            yield return new SchoolHoliday(chance.In100(60) ? "" : chance.OneOf<Service>(services).Code, first, first.AddDays(chance.Between(0, 60)));
        }
    }

    /// <summary>Some years missing, each service and year with its own kind of split.</summary>
    private static IEnumerable<PopulationCount> Population(Chance chance, Era era, Service service)
    {
        if (chance.In100(8))
        {
            yield break;
        }

        foreach (int year in chance.Some(Enumerable.Range(era.FirstYear - 4, 8), 65))
        {
            Sex?[] sexes = chance.In100(50) ? [Sex.Male, Sex.Female] : [null];
            Ethnicity?[] ethnicities = chance.In100(40) ? [.. Enum.GetValues<Ethnicity>().Select(group => (Ethnicity?)group)] : [null];
            int most = chance.OneOf(0, 60, 900, 20_000, 20_000, 20_000);
            foreach (Sex? sex in sexes)
            {
                foreach (Ethnicity? ethnicity in ethnicities)
                {
                    foreach (int age in Enumerable.Range(10, 8))
                    {
                        yield return new PopulationCount(service.Code, year, age, chance.Between(0, most), sex, ethnicity);
                    }
                }
            }
        }
    }
}
