namespace KpiAnalytics.Engine.Tables;

/// <summary>Where the child of an id stands in <see cref="RecordColumns"/>.</summary>
/// <param name="ypids">Each once, in the order of the places.</param>
internal sealed class ChildPlaces(string[] ypids)
{
    private readonly Dictionary<string, int> _places = Of(ypids);

    /// <summary>The child's place; every record's child is in the extract.</summary>
    public int Of(string ypid) => _places[ypid];

    /// <summary>The pseudonymous id of a child, by place.</summary>
    public string Ypid(int child) => ypids[child];

    private static Dictionary<string, int> Of(string[] ypids)
    {
        var places = new Dictionary<string, int>(ypids.Length, StringComparer.Ordinal);
        for (int place = 0; place < ypids.Length; place++)
        {
            places.Add(ypids[place], place);
        }

        return places;
    }
}
