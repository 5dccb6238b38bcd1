using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Services add up to families, regions and nations as they were on the period's last day.</summary>
internal sealed class AreaAxis(Reference reference) : SummedAxis
{
    private readonly Dictionary<string, int> _parts = reference.Services
        .Select(service => service.Code)
        .Concat(reference.FamilyMembers.Select(member => member.Member))
        .Distinct(StringComparer.Ordinal)
        .Select((code, i) => (code, i))
        .ToDictionary(pair => pair.code, pair => pair.i, StringComparer.Ordinal);

    protected override IEnumerable<object> Groups(MeasureResult result) => [(result.Measure.Id, result.Period, result.Breakdown, result.Category)];

    protected override int[][] Parts(ImmutableArray<MeasureResult> results, int[] rows) =>
        [.. rows.Select(row => Members(results[row].Area, results[row].Period.End).Select(code => _parts[code]).Distinct().ToArray())];

    private IEnumerable<string> Members(Area area, DateOnly day) => area.Type switch
    {
        AreaType.Service => [area.Code],
        AreaType.Family => reference.FamilyMembers
            .Where(member => member.Service == area.Code && member.IsValidOn(day))
            .Select(member => member.Member),
        AreaType.Region => Valid(day, service => service.Region == area.Code),
        _ => Valid(day, service => service.Country == area.Code || (area.Code == Service.EnglandAndWales && service.IsInEnglandAndWales)),
    };

    private IEnumerable<string> Valid(DateOnly day, Func<Service, bool> isMember) =>
        reference.Services.Where(service => service.IsValidOn(day) && isMember(service)).Select(service => service.Code);
}
