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
    public string? Sum(ImmutableArray<string> labels, IEnumerable<string> prefixes, ImmutableArray<string> columns)
    {
        IEnumerable<string> names = labels.IsEmpty ? _labels.Distinct(StringComparer.Ordinal) : labels.Select(HeaderName.Normalise);
        List<string> filled =
        [
            .. names.SelectMany(_ => prefixes, (label, prefix) => (label, prefix))
                .SelectMany(_ => columns, (pair, column) => (pair.label, HeaderName.Normalise(pair.prefix + column)))
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
}
