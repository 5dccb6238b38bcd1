using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>
/// The measures computed from a file: what a lost row, or a value read as not known, can change. Ids, ordinal order; a
/// measure's id stands for its sub-measures too.
/// </summary>
internal sealed class TouchedMeasures
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _byColumn;

    public TouchedMeasures(string file)
    {
        File = file;
        var needs = MeasureCatalogue.All
            .SelectMany(measure => measure.SubMeasures.Prepend(measure).SelectMany(one => one.Needs.Union(one.Requires)), (measure, need) => (measure.Id, need.File, need.Column))
            .Where(need => string.Equals(need.File, file, StringComparison.OrdinalIgnoreCase))
            .ToList();
        ByRow = Ordered(needs.Select(need => need.Id));
        _byColumn = needs.GroupBy(need => need.Column, need => need.Id, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(column => column.Key, Ordered, StringComparer.OrdinalIgnoreCase);
    }

    public string File { get; }

    /// <summary>Touched by a row that is lost.</summary>
    public ImmutableArray<string> ByRow { get; }

    /// <summary>Touched by a value that is not known.</summary>
    public ImmutableArray<string> ByColumn(string column) => _byColumn.GetValueOrDefault(column, []);

    private static ImmutableArray<string> Ordered(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
