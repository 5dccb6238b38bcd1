using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>An area that may have rows in a period, and the services it is the sum (a family: the mean) of.</summary>
internal sealed record MemberArea(Area Area, ImmutableArray<string> Members)
{
    /// <summary>The areas a question has rows for in a period.</summary>
    public static IEnumerable<MemberArea> Of(Question question, KnownServices known, Reference reference, Period period)
    {
        Service[] valid = [.. reference.Services.Where(service => service.IsValidOn(period.End))];
        Service[] asked =
        [
            .. valid.Where(service => question.Services.IsEmpty ? known.Named.Contains(service.Code) : question.Services.Contains(service.Code)),
        ];
        IEnumerable<MemberArea> services = asked.Select(service => Make(AreaType.Service, service.Code, service.Name, [service]));
        return question.Comparators
            ? [.. services, .. Families(asked, valid, reference, period), .. Regions(asked, valid), .. Nations(valid)]
            : services;
    }

    private static IEnumerable<MemberArea> Families(Service[] asked, Service[] valid, Reference reference, Period period) =>
        from service in asked
        let members = reference.FamilyMembers
            .Where(row => row.Service == service.Code && row.Member != service.Code && row.IsValidOn(period.End))
            .Select(row => row.Member)
            .Distinct()
            .Where(member => valid.Any(open => open.Code == member) || reference.Services.All(listed => listed.Code != member))
        select new MemberArea(new Area(AreaType.Family, service.Code, service.Name), [.. members]);

    private static IEnumerable<MemberArea> Regions(Service[] asked, Service[] valid) =>
        from region in asked.Select(service => service.Region).Distinct()
        select Make(AreaType.Region, region, region, valid.Where(service => service.Region == region));

    private static IEnumerable<MemberArea> Nations(Service[] valid)
    {
        string[] countries = [.. valid.Select(service => service.Country).Distinct()];
        IEnumerable<MemberArea> each = countries.Select(country =>
            Make(AreaType.National, country, country, valid.Where(service => service.Country == country)));
        return countries.Contains("England") && countries.Contains("Wales")
            ? each.Append(Make(AreaType.National, "England and Wales", "England and Wales",
                valid.Where(service => service.Country is "England" or "Wales")))
            : each;
    }

    private static MemberArea Make(AreaType type, string code, string name, IEnumerable<Service> members) =>
        new(new Area(type, code, name), [.. members.Select(member => member.Code)]);
}
