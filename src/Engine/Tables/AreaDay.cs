using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Every area as it was on one day.</summary>
internal sealed class AreaDay
{
    private readonly ServiceList _places;
    private readonly NumberedAreas _areas;

    /// <param name="areas">Takes those that are new.</param>
    public AreaDay(Reference reference, ServiceList places, NumberedAreas areas, DateOnly day)
    {
        (_places, _areas) = (places, areas);
        Open = [.. reference.Services.Where(service => service.IsValidOn(day)).DistinctBy(service => service.Code)];
        Services = Open.ToFrozenDictionary(
            service => service.Code, service => Of(new Area(AreaType.Service, service.Code, service.Name), [service.Code]));
        Families = FamiliesOn(reference, day);
        Regions = Open.GroupBy(service => service.Region).ToFrozenDictionary(
            region => region.Key, region => Of(new Area(AreaType.Region, region.Key, region.Key), region.Select(service => service.Code)));
        Nations = [.. NationsOf(Open)];
    }

    /// <summary>The services open on the day, in the order of services.csv.</summary>
    public ImmutableArray<Service> Open { get; }

    /// <summary>By service code.</summary>
    public FrozenDictionary<string, AreaMembers> Services { get; }

    /// <summary>By the code of the service whose family it is.</summary>
    public FrozenDictionary<string, AreaMembers> Families { get; }

    /// <summary>By the region's name.</summary>
    public FrozenDictionary<string, AreaMembers> Regions { get; }

    /// <summary>Each country, and England and Wales where both are there.</summary>
    public ImmutableArray<AreaMembers> Nations { get; }

    /// <summary>
    /// Members whose own service has ended are no longer members. One that services.csv does not know at all stays, so that
    /// the family is seen to be incomplete. A service is not in its own family.
    /// </summary>
    private FrozenDictionary<string, AreaMembers> FamiliesOn(Reference reference, DateOnly day)
    {
        ILookup<string, string> members = reference.FamilyMembers
            .Where(member => member.Member != member.Service && member.IsValidOn(day))
            .Where(member => Services.ContainsKey(member.Member) || _places.PlaceOf(member.Member) == ServiceList.Unknown)
            .ToLookup(member => member.Service, member => member.Member);
        return Open.ToFrozenDictionary(
            service => service.Code,
            service => Of(new Area(AreaType.Family, service.Code, service.Name), members[service.Code].Distinct(), isMean: true));
    }

    private IEnumerable<AreaMembers> NationsOf(ImmutableArray<Service> open)
    {
        foreach (IGrouping<string, Service> country in open.GroupBy(service => service.Country))
        {
            yield return Nation(country.Key, country);
        }

        Service[] joint = [.. open.Where(service => service.IsInEnglandAndWales)];
        if (joint.Select(service => service.Country).Distinct().Count() == 2)
        {
            yield return Nation(Service.EnglandAndWales, joint);
        }
    }

    private AreaMembers Nation(string name, IEnumerable<Service> services) =>
        Of(new Area(AreaType.National, name, name), services.Select(service => service.Code));

    private AreaMembers Of(Area area, IEnumerable<string> codes, bool isMean = false) =>
        _areas.Of(area, [.. codes.Select(_places.PlaceOf)], isMean);
}
