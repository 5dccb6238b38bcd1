using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>Finds the areas of a question as they were on one day: a period's last day decides membership.</summary>
internal sealed class AreaFinder(Caseload caseload, Question question)
{
    private readonly ImmutableHashSet<string> _asked =
        question.Services.IsEmpty ? caseload.ServicesNamed : [.. question.Services];

    public IEnumerable<ComparedArea> On(DateOnly day)
    {
        Service[] valid = [.. caseload.Reference.Services.Where(service => service.IsValidOn(day)).DistinctBy(service => service.Code)];
        Service[] asked = [.. valid.Where(service => _asked.Contains(service.Code))];
        IEnumerable<ComparedArea> services = asked.Select(OfService);
        return question.Comparators
            ? services.Concat(asked.Select(service => OfFamily(service, day))).Concat(Regions(asked, valid)).Concat(Nations(valid))
            : services;
    }

    private ComparedArea OfService(Service service) => new(
        new Area(AreaType.Service, service.Code, service.Name),
        [caseload.Services.PlaceOf(service.Code)],
        caseload.ServicesNamed.Contains(service.Code),
        IsMean: false);

    /// <summary>
    /// Members whose own service has ended are no longer members. One that services.csv does not know at all stays, so that
    /// the family is seen to be incomplete. A service is not in its own family.
    /// </summary>
    private ComparedArea OfFamily(Service service, DateOnly day) => Of(
        new Area(AreaType.Family, service.Code, service.Name),
        caseload.Reference.FamilyMembers
            .Where(member => member.Service == service.Code && member.Member != service.Code && member.IsValidOn(day))
            .Select(member => member.Member)
            .Distinct()
            .Where(member => IsOpen(member, day)),
        isMean: true);

    private bool IsOpen(string code, DateOnly day)
    {
        IEnumerable<Service> records = caseload.Reference.Services.Where(service => service.Code == code);
        return !records.Any() || records.Any(service => service.IsValidOn(day));
    }

    private IEnumerable<ComparedArea> Regions(Service[] asked, Service[] valid) =>
        from region in asked.Select(service => service.Region).Distinct()
        select Of(
            new Area(AreaType.Region, region, region),
            valid.Where(service => service.Region == region).Select(service => service.Code));

    private IEnumerable<ComparedArea> Nations(Service[] valid)
    {
        IEnumerable<ComparedArea> nations = valid.GroupBy(service => service.Country).Select(country => Nation(country.Key, country));
        Service[] joint = [.. valid.Where(service => service.IsInEnglandAndWales)];
        bool hasBoth = joint.Select(service => service.Country).Distinct().Count() == 2;
        return hasBoth ? nations.Append(Nation(Service.EnglandAndWales, joint)) : nations;
    }

    private ComparedArea Nation(string name, IEnumerable<Service> services) =>
        Of(new Area(AreaType.National, name, name), services.Select(service => service.Code));

    private ComparedArea Of(Area area, IEnumerable<string> codes, bool isMean = false)
    {
        ImmutableArray<string> members = [.. codes];
        return new ComparedArea(
            area,
            [.. members.Select(caseload.Services.PlaceOf)],
            !members.IsEmpty && members.All(caseload.ServicesHeld.Contains),
            isMean);
    }
}
