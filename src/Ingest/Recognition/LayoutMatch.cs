using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>A table's headers laid over a layout.</summary>
internal sealed class LayoutMatch
{
    private readonly int[] _fieldOf;
    private readonly int _filled;

    public LayoutMatch(TableLayout layout, ImmutableArray<string> headers, IReadOnlyDictionary<string, string> confirmed)
    {
        (Layout, Headers) = (layout, headers);
        _fieldOf = new int[layout.Table.Columns.Length];
        Array.Fill(_fieldOf, -1);
        Dictionary<string, string> confirmedByName = new(StringComparer.Ordinal);
        foreach ((string header, string column) in confirmed)
        {
            confirmedByName.TryAdd(HeaderName.Normalise(header), column);
        }

        List<(int, string)> unpivoted = [];
        for (int field = 0; field < headers.Length; field++)
        {
            Claim(field, confirmedByName, unpivoted);
        }

        Unpivoted = [.. unpivoted];
        HashSet<int> claimed = [.. _fieldOf, .. unpivoted.Select(pair => pair.Item1)];
        Others = [.. headers.Select((header, field) => (header, field)).Where(pair => pair.header.Length > 0 && !claimed.Contains(pair.field))];
        _filled = headers.Count(header => header.Length > 0);
        Explained = _filled - Others.Length;
    }

    public TableLayout Layout { get; }

    public ImmutableArray<string> Headers { get; }

    /// <summary>Columns that become rows, with what they are called.</summary>
    public ImmutableArray<(int Field, string Name)> Unpivoted { get; }

    /// <summary>Fields an analyst's word brought here.</summary>
    public HashSet<int> Confirmed { get; } = [];

    /// <summary>The layout's columns that are there, each with its field.</summary>
    public IEnumerable<(MappedColumn Column, int Field)> Found =>
        Layout.Table.Columns.Select((column, position) => (column, _fieldOf[position])).Where(pair => pair.Item2 >= 0);

    public IEnumerable<MappedColumn> Missing => Layout.Table.Columns.Where((_, position) => _fieldOf[position] < 0);

    public IEnumerable<MappedColumn> MissingRequired => Missing.Where(column => column.Required);

    /// <summary>Headers nobody claims, with their fields.</summary>
    public ImmutableArray<(string Header, int Field)> Others { get; }

    public bool IsWhole => !MissingRequired.Any() && (Layout.Table.Unpivot is null || Unpivoted.Length > 0);

    /// <summary>How many more columns the layout must have than the file has left.</summary>
    public int ColumnsShort => Math.Max(0, MissingRequired.Select(column => column.Headers[0]).Distinct(StringComparer.Ordinal).Count() - Others.Length);

    /// <summary>How many of the headers are explained.</summary>
    public int Explained { get; }

    /// <summary>0 to 1: how much of the layout and of the headers agree.</summary>
    public double Confidence => Math.Round(((ShareOfHeaders * 2) + ShareOfRequired) / 3, 2, MidpointRounding.AwayFromZero);

    /// <summary>For choosing between layouts: the headers count most, then what the layout must have.</summary>
    public double Rank => (ShareOfHeaders * 2) + ShareOfRequired + (IsWhole ? 0.25 : 0);

    /// <summary>The same with columns proposed for those that are missing.</summary>
    /// <param name="proposed">How likely each is, 0 to 1, and whether the layout must have it.</param>
    public double RankWith(IEnumerable<(double Likelihood, bool IsRequired)> proposed) => Rank + proposed.Sum(one =>
        (one.Likelihood * 2 / Math.Max(1, _filled)) + (one.IsRequired ? one.Likelihood / Math.Max(1, Layout.Table.Columns.Count(column => column.Required)) : 0));

    private double ShareOfHeaders => (double)Explained / Math.Max(1, _filled);

    private double ShareOfRequired
    {
        get
        {
            int required = Layout.Table.Columns.Count(column => column.Required);
            return required == 0 ? 1 : 1 - ((double)MissingRequired.Count() / required);
        }
    }

    private void Claim(int field, Dictionary<string, string> confirmed, List<(int, string)> unpivoted)
    {
        string name = HeaderName.Normalise(Headers[field]);
        if (name.Length == 0)
        {
            return;
        }

        if (confirmed.TryGetValue(name, out string? column))
        {
            ClaimConfirmed(field, column);
            return;
        }

        ImmutableArray<int> positions = Layout.ColumnsOf(name);
        foreach (int position in positions.Where(position => _fieldOf[position] < 0))
        {
            _fieldOf[position] = field;
        }

        if (positions.IsEmpty && Layout.UnpivotedName(Headers[field]) is { } unpivotedName)
        {
            unpivoted.Add((field, unpivotedName));
        }
    }

    private void ClaimConfirmed(int field, string column)
    {
        for (int position = 0; position < _fieldOf.Length; position++)
        {
            // A column made of two by one header (a period, an area) is confirmed by its first; the other follows.
            MappedColumn mapped = Layout.Table.Columns[position];
            MappedColumn? named = Layout.Table.Columns.FirstOrDefault(one => one.To == column);
            if (mapped.To == column || (named is not null && mapped.Headers.SequenceEqual(named.Headers)))
            {
                _fieldOf[position] = field;
                Confirmed.Add(field);
            }
        }
    }
}
