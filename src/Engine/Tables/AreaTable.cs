using System.Collections.Concurrent;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// Which services made up every area on any day. Membership changes on few days, so each span between two changes is worked
/// out once.
/// </summary>
internal sealed class AreaTable
{
    private readonly Reference _reference;
    private readonly ServiceList _services;
    private readonly DateOnly[] _changes;
    private readonly ConcurrentDictionary<int, AreaDay> _days = [];
    private readonly NumberedAreas _areas = new();

    public AreaTable(Reference reference, ServiceList services)
    {
        (_reference, _services) = (reference, services);
        IEnumerable<(DateOnly? From, DateOnly? To)> spans =
        [
            .. reference.Services.Select(service => (service.ValidFrom, service.ValidTo)),
            .. reference.FamilyMembers.Select(member => (member.ValidFrom, member.ValidTo)),
        ];
        _changes = [.. spans.SelectMany(Changes).Distinct().Order()];
    }

    /// <summary>How many areas the days asked for so far have; their numbers are below.</summary>
    public int Count => _areas.Count;

    /// <summary>The areas as they were on a day.</summary>
    public AreaDay On(DateOnly day)
    {
        int place = Array.BinarySearch(_changes, day);
        int span = place >= 0 ? place + 1 : ~place;
        return _days.GetOrAdd(span, _ => new AreaDay(_reference, _services, _areas, day));
    }

    /// <summary>The first day of a span, and the first day after it.</summary>
    private static IEnumerable<DateOnly> Changes((DateOnly? From, DateOnly? To) span)
    {
        if (span.From is { } from)
        {
            yield return from;
        }

        if (span.To is { } to && to < DateOnly.MaxValue)
        {
            yield return to.AddDays(1);
        }
    }
}
