using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>Measures by fields: what is there, how far it is filled, how much of it can be read, how much came late.</summary>
public sealed class ReadinessMap
{
    /// <summary>Rules a value breaks that is there and cannot be used.</summary>
    private static readonly FrozenSet<string> ValueRules = FrozenSet.ToFrozenSet(
        ["unreadable-date", "unreadable-number", "unreadable-yes-no", "not-a-whole-number", "gravity-range", "unknown-code", "unknown-service", "quarter-start", "price-range"],
        StringComparer.Ordinal);

    private readonly FrozenDictionary<(string File, string Column), FieldFilling> _filled;
    private readonly FrozenDictionary<(string File, string Column), long> _unreadable;
    private readonly FrozenDictionary<(string File, string Column), LateRows> _late;
    private readonly ImmutableHashSet<SourceField> _notSupplied;
    private readonly ReturnedQuarters _returned;

    private ReadinessMap(LoadedExtract extract, LoadedReference? reference, LoadedExtract? previous)
    {
        _filled = extract.Filled.Concat(reference?.Filled ?? []).ToFrozenDictionary(one => (one.File, one.Column));
        _unreadable = Unreadable(reference is null ? extract.AllFindings : extract.AllFindings.And(reference.AllFindings), extract.Sources);
        _late = LateRows.Of(extract.Extract, previous?.Extract).ToFrozenDictionary(one => (one.File, one.Column));
        _notSupplied = extract.Extract.NotSupplied.Union(reference?.Reference.NotSupplied ?? []);
        _returned = new ReturnedQuarters(extract.Extract.TemplateFigures);
        Measures = [.. MeasureCatalogue.WithSubMeasures.Select(Of)];
    }

    /// <summary>Every measure and sub-measure, in the catalogue's order.</summary>
    public ImmutableArray<MeasureReadiness> Measures { get; }

    /// <param name="extract">The extract.</param>
    /// <param name="reference">The reference folder; null = its fields are not judged.</param>
    /// <param name="previous">The extract before, by which late rows are told; null = there is none.</param>
    public static ReadinessMap Of(LoadedExtract extract, LoadedReference? reference, LoadedExtract? previous)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new ReadinessMap(extract, reference, previous);
    }

    /// <summary>How many rows have a value in a column that cannot be read, listed or not.</summary>
    private static FrozenDictionary<(string File, string Column), long> Unreadable(FindingList findings, SourceTables sources)
    {
        ImmutableArray<Finding> listed =
        [
            .. findings.Listed.Where(finding => finding.Line is not null && ValueRules.Contains(finding.Rule))
                .DistinctBy(finding => (finding.File, finding.Column, finding.Line)),
        ];
        FindingList unreadable = sources.InRecords(new FindingList(listed, [.. findings.Unlisted.Where(one => ValueRules.Contains(one.Rule))]));
        return unreadable.Listed.Select(finding => (finding.File, finding.Column, Rows: 1L))
            .Concat(unreadable.Unlisted.Select(one => (one.File, one.Column, one.Rows)))
            .GroupBy(one => (one.File, one.Column), one => one.Rows)
            .ToFrozenDictionary(column => column.Key, column => column.Sum());
    }

    private MeasureReadiness Of(Measure measure)
    {
        // Every measure is counted through these, and only returns alone lack them.
        SourceField[] required = [.. Caseload.CaseLevel.Where(file => !IsPresent(file)), .. measure.Requires];
        ImmutableArray<FieldReadiness> fields =
        [
            .. required.Concat(measure.Needs).Distinct().Where(IsJudged).Select(need => Of(need, required.Contains(need))),
        ];
        return new MeasureReadiness(measure, fields, _returned.Of(measure));
    }

    private FieldReadiness Of(SourceField need, bool isRequired)
    {
        (string File, string Column) key = (need.File, need.Column);
        FieldFilling? filling = _filled.GetValueOrDefault(key);
        // A file as a whole is filled by its rows.
        long rows = filling?.Rows ?? _filled.Values.Where(one => one.File == need.File).Select(one => one.Rows).FirstOrDefault();
        long filled = filling?.Filled ?? (need.Column.Length == 0 ? rows : 0);
        LateRows? late = _late.GetValueOrDefault(key);
        return new FieldReadiness(
            need.File, need.Column, isRequired, IsPresent(need), rows, filled, filled - _unreadable.GetValueOrDefault(key), late?.Late, late?.Known);
    }

    private bool IsPresent(SourceField need) => !_notSupplied.Contains(need) && !_notSupplied.Contains(new SourceField(need.File, ""));

    /// <summary>A file that was neither read nor missed was not looked at: the reference folder, where none was given.</summary>
    private bool IsJudged(SourceField need) =>
        !IsPresent(need) || _filled.Keys.Any(key => key.File == need.File);
}
