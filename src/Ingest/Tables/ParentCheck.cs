using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Looks for the records a row belongs to.</summary>
internal sealed class ParentCheck
{
    private readonly List<(ParentLink Parent, int[] Columns, SeenRows? Rows)> _parents;

    /// <summary>For each parent the one found last: most rows stand below another of the same parent.</summary>
    private readonly (Digest Key, int? Row)[] _last;

    /// <param name="layout">The file whose rows are checked.</param>
    /// <param name="loaded">The accepted rows of the files read so far, by file name.</param>
    public ParentCheck(FileLayout layout, IReadOnlyDictionary<string, SeenRows> loaded)
    {
        _parents = [.. layout.Parents.Select(parent =>
            (parent, parent.Columns.Select(layout.IndexOf).ToArray(), loaded.GetValueOrDefault(parent.File)))];
        _last = new (Digest, int?)[_parents.Count];
    }

    /// <summary>Tells the row its parents, and adds a fault for each that is named and not there.</summary>
    public void Examine(Row row, List<Fault> faults)
    {
        for (int i = 0; i < _parents.Count; i++)
        {
            (ParentLink parent, int[] columns, SeenRows? rows) = _parents[i];
            bool isNamed = row.HasAll(columns);
            row.Parents[i] = isNamed && rows is not null ? Find(rows, RowDigest.Of(row, columns).Value, ref _last[i]) : null;
            if (isNamed && row.Parents[i] is null)
            {
                faults.Add(MissingParentRule.Broken(parent, row.Layout.Columns[columns[^1]], row.Text(columns[^1])));
            }
        }
    }

    private static int? Find(SeenRows rows, Digest key, ref (Digest Key, int? Row) last)
    {
        if (last.Row is null || last.Key != key)
        {
            last = (key, rows.NumberOf(key));
        }

        return last.Row;
    }
}
