using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The findings of one rule in one column: what one person can put right in one go.</summary>
internal sealed record FaultGroup(string Rule, string File, string Column, ImmutableArray<Finding> Findings)
{
    /// <summary>Reference files are of no child.</summary>
    private static readonly FrozenSet<string> ExtractFiles =
        CanonicalLayout.Extract.Select(layout => layout.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>They break figures down and decide no total.</summary>
    private static readonly FrozenSet<string> BreakdownColumns = FrozenSet.ToFrozenSet(["sex", "gender", "ethnicity"], StringComparer.Ordinal);

    /// <summary>Errors and warnings of the extract's own rows that can change a figure.</summary>
    public static IEnumerable<FaultGroup> Of(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Level != FindingLevel.Note && !finding.Affects.IsEmpty && finding.Line is not null
            && ExtractFiles.Contains(finding.File) && finding.Rule != RepeatedRowRule.Rule.Id)
        .GroupBy(finding => (finding.Rule, finding.File, finding.Column))
        .Select(group => new FaultGroup(group.Key.Rule, group.Key.File, group.Key.Column, [.. group]));

    /// <summary>Ids of the measures any of them touches: of a lost row also what the rows that belong to it touch, since they are lost with it.</summary>
    public FrozenSet<string> Affects { get; } = Findings.SelectMany(finding => finding.Affects)
        .Concat(Findings.Any(RuleBook.HasLostRow) ? DependentFiles(File).SelectMany(file => new TouchedMeasures(file).ByRow) : [])
        .ToFrozenSet(StringComparer.Ordinal);

    public int Rows { get; } = Findings.Select(finding => finding.Line).Distinct().Count();

    /// <summary>Putting it right can change the measure's figures of all children.</summary>
    public bool Touches(Measure measure) => Affects.Contains(measure.Id) && (measure.ComparesGroups || !OnlyBreaksDown);

    private bool OnlyBreaksDown { get; } = File == "children.csv" && BreakdownColumns.Contains(Column) && !Findings.Any(RuleBook.HasLostRow);

    /// <summary>The files whose rows belong to rows of a file, directly or through others.</summary>
    private static IEnumerable<string> DependentFiles(string file) => CanonicalLayout.Extract
        .Where(layout => layout.Parents.Any(parent => parent.File == file))
        .SelectMany(layout => DependentFiles(layout.Name).Prepend(layout.Name))
        .Distinct(StringComparer.Ordinal);
}
