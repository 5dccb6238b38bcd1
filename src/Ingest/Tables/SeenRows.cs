using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>The accepted rows of one file, by key: what later rows are compared with, and what rows of other files belong to.</summary>
internal sealed class SeenRows
{
    private readonly FileLayout _layout;
    private readonly int[] _all;
    private readonly int[] _key;

    /// <summary>By digest of the key (of the whole row where there is none): which accepted row it is, and half a digest of it.</summary>
    private readonly Dictionary<Digest, (int Number, ulong Content)> _rows = [];

    public SeenRows(FileLayout layout)
    {
        _layout = layout;
        _all = [.. Enumerable.Range(0, layout.Columns.Length)];
        _key = [.. layout.Key.Select(layout.IndexOf)];
    }

    /// <summary>Which accepted row has this key: 0 for the file's first; null where none has.</summary>
    public int? NumberOf(Digest key) => _rows.TryGetValue(key, out (int Number, ulong Content) row) ? row.Number : null;

    /// <summary>Compares a row with the accepted ones, and remembers it if it is new and accepted.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isAccepted">Nothing else is wrong with it.</param>
    /// <returns>The rule it breaks; null where it is new, may repeat, or has no readable key.</returns>
    public Fault? Examine(Row row, bool isAccepted)
    {
        if (_layout.RowsMayRepeat || !row.HasAll(_key))
        {
            return null;
        }

        Digest whole = DigestOfWhole(row);
        Digest key = _key.Length == 0 ? whole : RowDigest.Of(row, _key).Value;
        if (_rows.TryGetValue(key, out (int Number, ulong Content) earlier))
        {
            return earlier.Content == whole.Second ? RepeatedRowRule.Broken() : DuplicateKeyRule.Broken(_layout);
        }

        if (isAccepted)
        {
            _rows.Add(key, (_rows.Count, whole.Second));
        }

        return null;
    }

    private Digest DigestOfWhole(Row row)
    {
        RowDigest digest = RowDigest.Of(row, _all);
        foreach (string field in row.Unknown)
        {
            digest.Add(field);
        }

        return digest.Value;
    }
}
