using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The findings of one rule in one column: what one person can put right in one go.</summary>
internal sealed record FaultGroup(string Rule, string File, string Column, ImmutableArray<Finding> Findings, ImmutableArray<UnlistedFindings> Unlisted)
{
    /// <summary>Reference files are of no child.</summary>
    private static readonly FrozenSet<string> ExtractFiles =
        CanonicalLayout.Extract.Select(layout => layout.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>They break figures down and decide no total.</summary>
    private static readonly FrozenSet<string> BreakdownColumns = FrozenSet.ToFrozenSet(["sex", "gender", "ethnicity"], StringComparer.Ordinal);

    /// <summary>Errors and warnings of the extract's own rows that can change a figure.</summary>
    public static IEnumerable<FaultGroup> Of(FindingList findings)
    {
        var listed = findings.Listed
            .Where(finding => finding.Line is not null && IsFault(finding.Rule, finding.Level, finding.File, finding.Affects))
            .ToLookup(finding => (finding.Rule, finding.File, finding.Column));
        var unlisted = findings.Unlisted
            .Where(one => one.Rows > 0 && IsFault(one.Rule, one.Level, one.File, one.Affects))
            .ToLookup(one => (one.Rule, one.File, one.Column));
        return listed.Select(group => group.Key).Union(unlisted.Select(group => group.Key))
            .Select(key => new FaultGroup(key.Rule, key.File, key.Column, [.. listed[key]], [.. unlisted[key]]));
    }

    /// <summary>
    /// Every finding of the extract's own rows is listed. Else no fault can be bounded, not even one that is listed whole: what a child could add hangs
    /// on all the rows that were lost or whose dates may be wrong, whatever the rule.
    /// </summary>
    public static bool AreListed(FindingList findings) => !findings.Unlisted.Any(one => one.Rows > 0 && ExtractFiles.Contains(one.File));

    /// <summary>Ids of the measures any of them touches: of a lost row also what the rows that belong to it touch, since they are lost with it.</summary>
    public FrozenSet<string> Affects { get; } = Findings.SelectMany(finding => finding.Affects).Concat(Unlisted.SelectMany(one => one.Affects))
        .Concat(HasLostRow(Findings, Unlisted) ? DependentFiles(File).SelectMany(file => new TouchedMeasures(file).ByRow) : [])
        .ToFrozenSet(StringComparer.Ordinal);

    public long Rows { get; } = Findings.Select(finding => finding.Row).Distinct().Count() + Unlisted.Sum(one => one.Rows);

    /// <summary>Putting it right can change the measure's figures of all children.</summary>
    public bool Touches(Measure measure) => Affects.Contains(measure.Id) && (measure.ComparesGroups || !OnlyBreaksDown);

    private bool OnlyBreaksDown { get; } = File == "children.csv" && BreakdownColumns.Contains(Column) && !HasLostRow(Findings, Unlisted);

    private static bool IsFault(string rule, FindingLevel level, string file, ImmutableArray<string> affects) =>
        level != FindingLevel.Note && !affects.IsEmpty && ExtractFiles.Contains(file) && rule != RepeatedRowRule.Rule.Id;

    private static bool HasLostRow(ImmutableArray<Finding> findings, ImmutableArray<UnlistedFindings> unlisted) =>
        findings.Any(RuleBook.HasLostRow) || unlisted.Any(one => RuleBook.HasLostRow(one.Rule, one.Level));

    /// <summary>The files whose rows belong to rows of a file, directly or through others.</summary>
    private static IEnumerable<string> DependentFiles(string file) => CanonicalLayout.Extract
        .Where(layout => layout.Parents.Any(parent => parent.File == file))
        .SelectMany(layout => DependentFiles(layout.Name).Prepend(layout.Name))
        .Distinct(StringComparer.Ordinal);
}
