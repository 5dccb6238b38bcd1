using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>The areas of a caseload: an area whose members are the same on two days is one. Threads can add at once.</summary>
internal sealed class NumberedAreas
{
    private readonly Dictionary<Area, List<AreaMembers>> _areas = [];
    private readonly Lock _adding = new();

    /// <summary>How many there are so far; all numbers given are below.</summary>
    public int Count { get; private set; }

    /// <summary>The area with these members: the one there is, or a new one.</summary>
    public AreaMembers Of(Area area, ImmutableArray<int> members, bool isMean)
    {
        lock (_adding)
        {
            List<AreaMembers> known = _areas.TryGetValue(area, out var found) ? found : _areas[area] = [];
            if (known.Find(one => one.Members.AsSpan().SequenceEqual(members.AsSpan())) is { } same)
            {
                return same;
            }

            known.Add(new AreaMembers(area, members, isMean) { Number = Count++ });
            return known[^1];
        }
    }
}
