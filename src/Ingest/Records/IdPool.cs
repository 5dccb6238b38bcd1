using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>
/// Makes rows that name the same id share one string, where they stand near each other: a child's rows mostly do.
/// It remembers the last ids only, so it costs the same however many there are.
/// </summary>
internal sealed class IdPool
{
    private const int Slots = 1 << 16;

    private readonly string[] _recent = new string[Slots];

    /// <summary>A string with this text; the one given last time, where that is remembered.</summary>
    public string Share(string id)
    {
        RowDigest digest = default;
        digest.Add(id);
        ref string recent = ref _recent[digest.Value.First % Slots];
        if (recent != id)
        {
            recent = id;
        }

        return recent;
    }
}
