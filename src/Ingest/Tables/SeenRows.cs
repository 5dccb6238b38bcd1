using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>The accepted rows of one file, by key: what later rows are compared with, and what rows of other files belong to.</summary>
internal sealed class SeenRows
{
    private readonly FileLayout _layout;
    private readonly int[] _all;
    private readonly int[] _key;

    /// <summary>Digest of the key (of the whole row where there is none) to half a digest of the row.</summary>
    private readonly Dictionary<UInt128, ulong> _rows = [];

    public SeenRows(FileLayout layout)
    {
        _layout = layout;
        _all = [.. Enumerable.Range(0, layout.Columns.Length)];
        _key = layout.Key.IsEmpty ? _all : [.. layout.Key.Select(layout.IndexOf)];
    }

    /// <summary>An accepted row has this key.</summary>
    public bool Holds(UInt128 key) => _rows.ContainsKey(key);

    /// <summary>Compares a row with the accepted ones.</summary>
    /// <returns>The rule it breaks; null where the row is new, may repeat, or has no readable key.</returns>
    public Fault? Compare(Row row)
    {
        if (_layout.RowsMayRepeat || !HasKey(row) || !_rows.TryGetValue(KeyOf(row), out ulong content))
        {
            return null;
        }

        return content == ContentOf(row) ? RepeatedRowRule.Broken() : DuplicateKeyRule.Broken(_layout);
    }

    /// <summary>Remembers an accepted row.</summary>
    public void Add(Row row)
    {
        if (!_layout.RowsMayRepeat)
        {
            _rows.Add(KeyOf(row), ContentOf(row));
        }
    }

    private bool HasKey(Row row)
    {
        ImmutableArray<string> key = _layout.Key;
        return key.IsEmpty || Array.TrueForAll(_key, row.Has);
    }

    private UInt128 KeyOf(Row row) => _layout.Key.IsEmpty ? WholeRow(row) : RowDigest.Of(row, _key).Value;

    private ulong ContentOf(Row row) => (ulong)(WholeRow(row) & ulong.MaxValue);

    private UInt128 WholeRow(Row row)
    {
        RowDigest digest = RowDigest.Of(row, _all);
        foreach (string field in row.Unknown)
        {
            digest.Add(field);
        }

        return digest.Value;
    }
}
