using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>The accepted rows of one file, by key: what later rows are compared with, and what rows of other files belong to.</summary>
internal sealed class SeenRows
{
    private readonly FileLayout _layout;
    private readonly int[] _key;
    private readonly int[] _others;

    /// <summary>By digest of the key; of the whole row where there is none.</summary>
    private readonly DigestTable _rows = new();

    /// <summary>Half a digest of each whole row; empty where the key is the whole row.</summary>
    private readonly List<ulong> _contents = [];

    public SeenRows(FileLayout layout)
    {
        _layout = layout;
        _key = [.. layout.Key.Select(layout.IndexOf)];
        _others = [.. Enumerable.Range(0, layout.Columns.Length).Except(_key)];
    }

    /// <summary>Which accepted row has this key: 0 for the file's first; null where none has.</summary>
    public int? NumberOf(Digest key) => _rows.NumberOf(key);

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

        RowDigest ofKey = RowDigest.Of(row, _key);
        Digest whole = WithOthers(ofKey, row);
        Digest key = _key.Length == 0 ? whole : ofKey.Value;
        if (_rows.NumberOf(key) is { } earlier)
        {
            return _key.Length == 0 || _contents[earlier] == whole.Second ? RepeatedRowRule.Broken() : DuplicateKeyRule.Broken(_layout);
        }

        if (isAccepted)
        {
            _rows.Add(key);
            if (_key.Length > 0)
            {
                _contents.Add(whole.Second);
            }
        }

        return null;
    }

    private Digest WithOthers(RowDigest digest, Row row)
    {
        digest.Add(row, _others);
        foreach (string field in row.Unknown)
        {
            digest.Add(field);
        }

        return digest.Value;
    }
}
