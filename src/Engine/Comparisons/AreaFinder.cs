using System.Collections.Concurrent;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>Finds the areas of a question as they were on one day: a period's last day decides membership.</summary>
internal sealed class AreaFinder(Caseload caseload, Question question)
{
    private readonly ImmutableHashSet<string> _asked =
        question.Services.IsEmpty ? caseload.ServicesNamed : [.. question.Services];

    /// <summary>Those of all services are what no filter can change: the caseload keeps them.</summary>
    private readonly ConcurrentDictionary<(AreaDay, bool), ImmutableArray<ComparedArea>> _found =
        question.Services.IsEmpty ? caseload.AreasOfAllServices : [];

    /// <summary>The services asked for, then their families, regions and all nations.</summary>
    public ImmutableArray<ComparedArea> On(DateOnly day) =>
        _found.GetOrAdd((caseload.Areas.On(day), question.Comparators), key => [.. AskedIn(key.Item1)]);

    private IEnumerable<ComparedArea> AskedIn(AreaDay areas)
    {
        Service[] asked = [.. areas.Open.Where(service => _asked.Contains(service.Code))];
        foreach (Service service in asked)
        {
            AreaMembers own = areas.Services[service.Code];
            yield return new ComparedArea(own, caseload.IsNamed(own.Members[0]));
        }

        IEnumerable<AreaMembers> compared =
        [
            .. asked.Select(service => areas.Families[service.Code]),
            .. asked.Select(service => service.Region).Distinct().Select(region => areas.Regions[region]),
            .. areas.Nations,
        ];
        foreach (AreaMembers area in question.Comparators ? compared : [])
        {
            yield return new ComparedArea(area, !area.Members.IsEmpty && area.Members.All(caseload.IsHeld));
        }
    }
}
