using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>157 services of very different size in 10 regions and 2 countries, each with a family of 10, and their residents.</summary>
internal sealed class Places
{
    public const int Services = 157;
    private const int Welsh = 17;
    private const int EnglishRegions = 9;
    private const int FamilySize = 10;
    private const int FirstYear = 2012;
    private const int LastYear = 2023;
    private static readonly DateOnly NewFamilies = new(2020, 4, 1);
    private readonly int[] _weights = [.. Enumerable.Range(0, Services).Select(service => 20 + (service * 7919 % 97) + (service % 29 == 0 ? 300 : 0))];

    public Places()
    {
        Draw = new Weighted<short>(_weights.Select((weight, service) => ((short)service, weight)));
        Reference = new Reference
        {
            Services = [.. Enumerable.Range(0, Services).Select(Service)],
            FamilyMembers = [.. Enumerable.Range(0, Services).SelectMany(Family)],
            Populations = [.. Populations()],
        };
    }

    public Reference Reference { get; }

    /// <summary>Services by place, as often as their size.</summary>
    public Weighted<short> Draw { get; }

    /// <summary>A service's code; of one that services.csv does not know where the place is negative.</summary>
    public static string Code(int service) => service < 0 ? "X999" : FormattableString.Invariant($"E{service + 1:D3}");

    private static Service Service(int place)
    {
        bool isWelsh = place < Welsh;
        string region = isWelsh ? "Wales" : FormattableString.Invariant($"Region {1 + (place % EnglishRegions)}");
        return new Service(Code(place), FormattableString.Invariant($"Service {place + 1}"), region, isWelsh ? "Wales" : "England", null, null);
    }

    /// <summary>A third of the families change one member in 2020.</summary>
    private static IEnumerable<FamilyMember> Family(int service)
    {
        for (int member = 1; member <= FamilySize; member++)
        {
            string code = Code((service + (member * 14)) % Services);
            bool leaves = member == FamilySize && service % 3 == 0;
            yield return new FamilyMember(Code(service), code, null, leaves ? NewFamilies.AddDays(-1) : null);
            if (leaves)
            {
                yield return new FamilyMember(Code(service), Code((service + 3) % Services), NewFamilies, null);
            }
        }
    }

    private IEnumerable<PopulationCount> Populations() =>
        from service in Enumerable.Range(0, Services)
        from year in Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
        from age in Enumerable.Range(10, 8)
        from sex in new[] { Sex.Male, Sex.Female }
        from ethnicity in new[] { Ethnicity.Asian, Ethnicity.Black, Ethnicity.Mixed, Ethnicity.Other, Ethnicity.White }
        let share = ethnicity == Ethnicity.White ? 15 : 1 + (int)ethnicity
        select new PopulationCount(Code(service), year, age, (_weights[service] * share / 2) + ((year + age + service) % 7), sex, ethnicity);
}
