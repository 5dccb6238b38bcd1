namespace KpiAnalytics.Engine.Tables;

/// <summary>Where the child and the offence of an id stand in <see cref="RecordColumns"/>.</summary>
internal sealed class RecordPlaces(ChildPlaces children, string[] offenceIds, int[] offenceStarts)
{
    /// <summary>The child's place; every record's child is in the extract.</summary>
    public int Child(string ypid) => children.Of(ypid);

    /// <summary>The pseudonymous id of a child, by place.</summary>
    public string Ypid(int child) => children.Ypid(child);

    /// <summary>The place of a child's offence; null where the id is empty or the child has no such offence.</summary>
    public int? Offence(int child, string offenceId)
    {
        int first = offenceStarts[child];
        int found = Array.BinarySearch(offenceIds, first, offenceStarts[child + 1] - first, offenceId, StringComparer.Ordinal);
        return found < 0 ? null : found;
    }
}
