using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>One service's template for one quarter: its cells by label and column.</summary>
/// <param name="service">The service that reports.</param>
/// <param name="quarter">The quarter's first day.</param>
/// <param name="line">The first of its rows.</param>
internal sealed class CrosstabReturn(string service, string quarter, long line)
{
    private readonly Dictionary<(string Label, string Column), string> _cells = [];
    private readonly List<string> _labels = [];

    public string Service => service;

    public string Quarter => quarter;

    public long Line => line;

    public void Add(string label, ImmutableArray<string> headers, IRecordSource row)
    {
        string name = HeaderName.Normalise(label);
        _labels.Add(name);
        for (int field = 0; field < Math.Min(headers.Length, row.Count); field++)
        {
            _cells.TryAdd((name, HeaderName.Normalise(headers[field])), row[field].Trim());
        }
    }

    /// <summary>The sum of some cells; the text itself where one cannot be read, for the rules to judge; null where none is filled in.</summary>
    public string? Sum(IEnumerable<CellGroup> groups, IEnumerable<string> prefixes)
    {
        List<string> filled =
        [
            .. groups.SelectMany(_ => prefixes, CellsOf)
                .SelectMany(cells => cells)
                .Select(cell => MissingValue.Normalise(_cells.GetValueOrDefault(cell, "")))
                .Where(text => text.Length > 0),
        ];
        if (filled.Count == 0)
        {
            return null;
        }

        return filled.Find(text => NumberField.Read(text) is null)
            ?? filled.Sum(text => NumberField.Read(text)!.Value).ToString("R", CultureInfo.InvariantCulture);
    }

    private IEnumerable<(string Label, string Column)> CellsOf(CellGroup group, string prefix)
    {
        IEnumerable<string> labels = group.Labels.IsEmpty ? _labels.Distinct(StringComparer.Ordinal) : group.Labels.Select(HeaderName.Normalise);
        return labels.SelectMany(_ => group.Columns, (label, column) => (label, HeaderName.Normalise(prefix + column)));
    }
}
