using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The items of one kind: a row each, a column for every field any of them has.</summary>
/// <param name="size">Counts the cells of all sheets of a file.</param>
internal sealed class JsonSheet(JsonSize size)
{
    private readonly List<string> _columns = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<(long Document, string[] Cells)> _rows = [];

    public void Add(long document, Dictionary<string, string> fields)
    {
        foreach (string name in fields.Keys.Where(name => _positions.TryAdd(name, _columns.Count)))
        {
            _columns.Add(name);
            if (_columns.Count > SheetLimits.MostColumns)
            {
                throw new UnreadableInputException("the JSON has more than 16,384 fields.");
            }
        }

        size.Add(_columns.Count);
        string[] cells = new string[_columns.Count];
        Array.Fill(cells, "");
        foreach ((string name, string value) in fields)
        {
            cells[_positions[name]] = value;
        }

        _rows.Add((document, cells));
    }

    /// <summary>The values of some fields in every row, for joining; empty where a row lacks one.</summary>
    public IEnumerable<(long Document, string[] Values)> Pick(params string[] fields) =>
        _rows.Select(row => (row.Document, fields.Select(field => ValueOf(row.Cells, field)).ToArray()));

    /// <summary>Gives every row the values joined to it: several make several rows.</summary>
    public void Join(string field, Func<long, Func<string, string>, IReadOnlyList<string>> valuesOf)
    {
        List<(long Document, string[] Cells)> rows = [.. _rows];
        _rows.Clear();
        if (_positions.TryAdd(field, _columns.Count))
        {
            _columns.Add(field);
        }

        int position = _positions[field];
        foreach ((long document, string[] cells) in rows)
        {
            IReadOnlyList<string> values = valuesOf(document, name => ValueOf(cells, name));
            foreach (string value in values.Count == 0 ? [ValueOf(cells, field)] : values)
            {
                size.Add(_columns.Count);
                string[] joined = new string[_columns.Count];
                Array.Fill(joined, "");
                cells.CopyTo(joined, 0);
                joined[position] = value;
                _rows.Add((document, joined));
            }
        }
    }

    /// <summary>Line 0 is the header; the others are numbered by their document.</summary>
    public IRecordSource Open() => new StoredRows([(0, [.. _columns]), .. _rows]);

    private string ValueOf(string[] cells, string field) =>
        _positions.TryGetValue(field, out int position) && position < cells.Length ? cells[position] : "";
}
