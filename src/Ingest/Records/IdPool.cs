namespace KpiAnalytics.Ingest.Records;

/// <summary>One string for each id, however many rows name it.</summary>
internal sealed class IdPool
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The string first seen with this text.</summary>
    public string Share(string id)
    {
        if (_ids.TryGetValue(id, out string? first))
        {
            return first;
        }

        _ids.Add(id);
        return id;
    }
}
