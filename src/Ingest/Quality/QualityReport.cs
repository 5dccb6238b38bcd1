using System.Collections.Concurrent;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest.Checks;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Quality.Readiness;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>All that is known of an extract's quality: what loading and every check found, what it covers, what it is ready for.</summary>
public sealed class QualityReport
{
    private readonly bool _hasReference;
    private readonly bool _hasPrevious;
    private readonly Lazy<FindingEffects>? _findingEffects;
    private readonly ConcurrentDictionary<string, ImmutableArray<FaultEffect>> _effects = new(StringComparer.Ordinal);

    private QualityReport(LoadedExtract extract, LoadedReference? reference, LoadedExtract? previous, Caseload? caseload)
    {
        (_hasReference, _hasPrevious) = (reference is not null, previous is not null);
        Sources = extract.Sources;
        Files = [.. extract.Files, .. reference?.Files ?? []];
        FindingList found = extract.AllFindings.And(Sources.AsSupplied(DataChecks.OfExtract(extract)));
        found = previous is null ? found : found.And(Sources.AsSupplied(DataChecks.AgainstPrevious(extract, previous)));
        Rows = SourceRows.Read(Sources, found.Listed);
        ExtractFindings = found.Listing(finding => !Rows.IsLeftOut(finding));
        AllFindings = reference is null ? ExtractFindings : ExtractFindings.And(reference.AllFindings).And(DataChecks.OfReference(reference));
        Coverage = CoverageSpan.Of(extract.Extract);
        Readiness = ReadinessMap.Of(extract, reference, previous);
        Teams = TeamDirectory.Of(extract.Extract);
        _findingEffects = caseload is null
            ? null
            : new(() => new FindingEffects(caseload, extract.Lines, Sources.InRecords(ExtractFindings), Rows));
    }

    /// <summary>What became of each file's rows: the extract's, then the reference folder's.</summary>
    public ImmutableArray<FileTally> Files { get; }

    /// <summary>The extract's findings: of loading, of the checks, against the previous extract; then the reference folder's.</summary>
    public FindingList AllFindings { get; }

    /// <summary>Of all findings those that are listed.</summary>
    public ImmutableArray<Finding> Findings => AllFindings.Listed;

    /// <summary>The findings of the extract alone.</summary>
    public FindingList ExtractFindings { get; }

    public CoverageSpan Coverage { get; }

    public ReadinessMap Readiness { get; }

    public TeamDirectory Teams { get; }

    /// <summary>The tables the extract was read from.</summary>
    public SourceTables Sources { get; }

    /// <summary>The rows of the extract that findings name, as written.</summary>
    public SourceRows Rows { get; }

    /// <summary>Runs every check and gathers the report.</summary>
    /// <param name="extract">The extract as loaded.</param>
    /// <param name="reference">The reference folder; null = published figures and rates are not looked at.</param>
    /// <param name="previous">The extract before it; null = nothing to hold it against.</param>
    /// <param name="caseload">The extract prepared; null = what fixing buys is not worked out.</param>
    /// <exception cref="UnreadableInputException">A row of a finding cannot be read again.</exception>
    public static QualityReport Of(LoadedExtract extract, LoadedReference? reference = null, LoadedExtract? previous = null, Caseload? caseload = null)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new QualityReport(extract, reference, previous, caseload);
    }

    /// <summary>What fixing buys in a service's latest figures; empty where no caseload was given. Worked out once for each service.</summary>
    public ImmutableArray<FaultEffect> EffectsIn(string service) => _findingEffects is null
        ? []
        : _effects.GetOrAdd(service, one => [.. _findingEffects.Value.In(one).Select(AsSupplied)]);

    /// <summary>What is to be put right, by team.</summary>
    public ImmutableArray<WorkListRow> WorkList() => WorkLists.WorkList.Of(AllFindings, Rows, Sources, Teams);

    /// <summary>What became of the rows of an earlier work-list in this extract.</summary>
    /// <exception cref="UnreadableInputException">The extract cannot be read again.</exception>
    public ImmutableArray<RecheckedRow> Recheck(ImmutableArray<WorkListRow> list) =>
        WorkListRecheck.Of(list, Sources, AllFindings, Rows, IsLookedFor);

    // A fault nobody looked for is not put right: of the reference folder where there is none, against the extract before where there is none.
    private bool IsLookedFor(string rule, string records) =>
        (_hasPrevious || !DataChecks.RulesAgainstPrevious.Contains(rule)) && (_hasReference || (rule != UnknownServiceRule.Rule.Id && CanonicalLayout.Reference.All(layout => layout.Name != records)));

    private FaultEffect AsSupplied(FaultEffect effect)
    {
        (string file, string column) = Sources.AsSupplied(effect.File, effect.Column);
        return effect with { File = file, Column = column };
    }
}
