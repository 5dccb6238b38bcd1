using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// What putting rows right could change: for each fault and measure, bounds of the latest figure. The engine counts what the
/// affected children have in the figure now; that is taken out, and the most and the least they could add is put in its place.
/// </summary>
public sealed class FindingEffects
{
    private readonly Caseload _caseload;
    private readonly RecordLines _lines;
    private readonly SourceRows _rows;
    private readonly UncertainRows _uncertain;
    private readonly FaultIndex _index;
    private readonly ImmutableArray<FaultGroup> _unbounded;

    /// <param name="caseload">The extract prepared, with its reference folder.</param>
    /// <param name="lines">The row of each accepted record.</param>
    /// <param name="findings">All findings of the extract.</param>
    /// <param name="rows">The rows the findings name.</param>
    public FindingEffects(Caseload caseload, RecordLines lines, FindingList findings, SourceRows rows)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(findings);
        (_caseload, _lines, _rows) = (caseload, lines, rows);
        bool areListed = FaultGroup.AreListed(findings);
        ImmutableArray<Finding> bounded = areListed ? findings.Listed : [];
        _unbounded = areListed ? [] : [.. FaultGroup.Of(findings)];
        _uncertain = new UncertainRows(bounded);
        _index = new FaultIndex(caseload.Extract, lines, bounded, rows, _uncertain);
    }

    /// <summary>The effects of every fault on a service's latest figures; those that can move a figure most come first.</summary>
    public ImmutableArray<FaultEffect> In(string service)
    {
        LatestFigures latest = LatestFigures.Of(_caseload, service);
        MovableCounts counts = new(_caseload, _index, service);
        ChildBounds children = new(counts, latest, new ProlificBounds(_caseload, _index, service, counts));
        return
        [
            .. _index.Faults.Select(fault => Of(fault.Group, latest, BoundsOf(fault.Group, fault.Children, children)))
                .Concat(_unbounded.Select(group => Of(group, latest, _ => null) with { IsListed = false }))
                .OrderByDescending(effect => effect.Measures.Length > 0)
                .ThenByDescending(effect => effect.Rows)
                .ThenBy(effect => effect.Rule, StringComparer.Ordinal).ThenBy(effect => effect.File, StringComparer.Ordinal).ThenBy(effect => effect.Column, StringComparer.Ordinal),
        ];
    }

    private Func<MeasureResult, (double Lowest, double Highest)?> BoundsOf(FaultGroup group, AffectedChildren affected, ChildBounds children)
    {
        if (group.File != BoardBounds.File)
        {
            return figure => children.Of(group, figure, affected);
        }

        BoardBounds board = new(group, _caseload.Extract, _lines, _rows, _uncertain);
        return figure => board.Of(figure);
    }

    private static FaultEffect Of(FaultGroup group, LatestFigures latest, Func<MeasureResult, (double Lowest, double Highest)?> boundsOf)
    {
        var measures = ImmutableArray.CreateBuilder<MeasureEffect>();
        var notBounded = ImmutableArray.CreateBuilder<string>();
        foreach (MeasureResult figure in latest.All.Where(figure => group.Touches(figure.Measure)))
        {
            if (boundsOf(figure) is not { } bounds || figure.Value is not { } value)
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
}
