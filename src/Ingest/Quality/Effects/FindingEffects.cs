using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// What putting rows right could change: for each fault and measure, bounds of the latest figure. The engine counts what the
/// affected children have in the figure now; that is taken out, and the most and the least they could add is put in its place.
/// </summary>
public sealed class FindingEffects
{
    /// <summary>Orders are found without these: they decide what stands above the line, never what stands below.</summary>
    private static readonly FrozenSet<string> StateFiles =
        FrozenSet.ToFrozenSet(["residences.csv", "ete_statuses.csv", "sendaln.csv", "health.csv", "care_statuses.csv"], StringComparer.Ordinal);

    /// <summary>They break figures down and decide no total.</summary>
    private static readonly FrozenSet<string> BreakdownColumns = FrozenSet.ToFrozenSet(["sex", "gender", "ethnicity"], StringComparer.Ordinal);

    private readonly Caseload _caseload;
    private readonly RecordLines _lines;
    private readonly ImmutableArray<Finding> _findings;
    private readonly SourceRows _rows;
    private readonly ImmutableArray<SourceRow> _lost;
    private readonly UncertainRows _uncertain;
    private readonly HashSet<string> _known;

    /// <param name="caseload">The extract prepared, with its reference folder.</param>
    /// <param name="lines">The line of each accepted record.</param>
    /// <param name="findings">All findings of the extract.</param>
    /// <param name="rows">The rows the findings name.</param>
    public FindingEffects(Caseload caseload, RecordLines lines, ImmutableArray<Finding> findings, SourceRows rows)
    {
        (_caseload, _lines, _findings, _rows) = (caseload, lines, findings, rows);
        _lost = [.. findings.Where(RuleBook.HasLostRow).Select(rows.RowOf).OfType<SourceRow>().DistinctBy(row => (row.File, row.Line))];
        _uncertain = new UncertainRows(findings);
        _known = caseload.Extract.Children.Select(child => child.Ypid)
            .Concat(findings.Where(finding => finding.File == "children.csv").Select(finding => finding.Ypid)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The effects of every fault on a service's latest figures; those that can move a figure most come first.</summary>
    public ImmutableArray<FaultEffect> In(string service)
    {
        LatestFigures latest = LatestFigures.Of(_caseload, service);
        return
        [
            .. FaultGroup.Of(_findings).Select(group => Of(group, service, latest))
                .OrderByDescending(effect => effect.Measures.Length > 0)
                .ThenByDescending(effect => effect.Rows)
                .ThenBy(effect => effect.Rule, StringComparer.Ordinal).ThenBy(effect => effect.File, StringComparer.Ordinal).ThenBy(effect => effect.Column, StringComparer.Ordinal),
        ];
    }

    private FaultEffect Of(FaultGroup group, string service, LatestFigures latest)
    {
        MeasureResult[] touched = [.. latest.All.Where(figure => group.Affects.Contains(figure.Measure.Id) && !OnlyBreaksDown(group, figure.Measure))];
        AffectedChildren affected = AffectedChildren.Of(group, _caseload.Extract, _findings, _rows, _known);
        Dictionary<string, ChildEvents> events = ChildEvents.Of(_caseload.Extract, _lines, affected.Children, _lost, _uncertain.Contains);
        Caseload part = ExtractPart.Of(_caseload, affected.Children, service);
        var measures = ImmutableArray.CreateBuilder<MeasureEffect>();
        var notBounded = ImmutableArray.CreateBuilder<string>();
        foreach (MeasureResult figure in touched)
        {
            if (BoundsOf(group, figure, affected, [.. events.Values], part)?.Of(figure.Measure) is not { } bounds || figure.Value is not { } value)
            {
                notBounded.Add(figure.Measure.Id);
            }
            else if (new MeasureEffect(figure.Measure, figure.Period, value, bounds.Lowest, bounds.Highest) is { CanMove: true } effect)
            {
                measures.Add(effect);
            }
        }

        return new FaultEffect(group.Rule, group.File, group.Column, group.Rows, measures.ToImmutable(), notBounded.ToImmutable());
    }

    private static FigureBounds? BoundsOf(
        FaultGroup group, MeasureResult figure, AffectedChildren affected, ImmutableArray<ChildEvents> events, Caseload part)
    {
        Measure measure = figure.Measure;
        MeasureResult own = LatestFigures.Find(part, figure);
        bool isBelowFixed = StateFiles.Contains(group.File) && measure.Below is { Unit: TallyUnit.Rows, Facts.IsEmpty: true, Except.IsEmpty: true };
        return CountOf(measure, measure.Above, figure, figure.Numerator, own.Numerator, affected, events) is { } above
            && CountOf(measure, measure.Below, figure, figure.Denominator, own.Denominator, affected, events) is { } below
            ? new FigureBounds(above, below, isBelowFixed)
            : null;
    }

    private static CountBounds? CountOf(
        Measure measure, Tally tally, MeasureResult figure, double? now, double? part, AffectedChildren affected, ImmutableArray<ChildEvents> events)
    {
        if (tally.Unit is TallyUnit.None or TallyUnit.Population)
        {
            return new CountBounds(now ?? 0, 0, 0, 0);
        }

        long? perRow = affected.UnplacedRows == 0 ? 0 : UnitLimit.OfUnplacedRow(measure, tally, figure.Period) * affected.UnplacedRows;
        long? added = 0;
        foreach (ChildEvents child in events)
        {
            added += UnitLimit.Of(measure, tally, child, figure.Period);
        }

        // One victim can be several children's: what is taken out with one may still be there with another.
        double shared = tally.Unit == TallyUnit.VictimsPerQuarter ? part ?? 0 : 0;
        return perRow is { } spread && added is { } most ? new CountBounds(now ?? 0, part ?? 0, most, spread + shared) : null;
    }

    private static bool OnlyBreaksDown(FaultGroup group, Measure measure) =>
        group.File == "children.csv" && BreakdownColumns.Contains(group.Column) && !measure.ComparesGroups && !group.Findings.Any(RuleBook.HasLostRow);
}
