namespace KpiAnalytics.Engine.Tables;

/// <summary>Where the child and the offence of an id stand in <see cref="RecordColumns"/>.</summary>
internal sealed class RecordPlaces(string[] ypids, string[] offenceIds, int[] offenceStarts)
{
    private readonly Dictionary<string, int> _children = Places(ypids);

    /// <summary>The child's place; every record's child is in the extract.</summary>
    public int Child(string ypid) => _children[ypid];

    /// <summary>The place of a child's offence; null where the id is empty or the child has no such offence.</summary>
    public int? Offence(int child, string offenceId)
    {
        int first = offenceStarts[child];
        int found = Array.BinarySearch(offenceIds, first, offenceStarts[child + 1] - first, offenceId, StringComparer.Ordinal);
        return found < 0 ? null : found;
    }

    private static Dictionary<string, int> Places(string[] ypids)
    {
        var places = new Dictionary<string, int>(ypids.Length, StringComparer.Ordinal);
        for (int place = 0; place < ypids.Length; place++)
        {
            places.Add(ypids[place], place);
        }

        return places;
    }
}
