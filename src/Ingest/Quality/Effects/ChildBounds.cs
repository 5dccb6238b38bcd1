using System.Collections.Frozen;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The bounds of figures that count children, or what is of children, through the children a fault affects.</summary>
internal sealed class ChildBounds(MovableCounts counts, LatestFigures latest, ProlificBounds prolific)
{
    /// <summary>Orders are found without these: they decide what stands above the line, never what stands below.</summary>
    private static readonly FrozenSet<string> StateFiles =
        FrozenSet.ToFrozenSet(["residences.csv", "ete_statuses.csv", "sendaln.csv", "health.csv", "care_statuses.csv"], StringComparer.Ordinal);

    /// <summary>In the measure's unit; null where none are worked out.</summary>
    public (double Lowest, double Highest)? Of(FaultGroup group, MeasureResult figure, AffectedChildren affected) => figure.Measure.Kind switch
    {
        MeasureKind.ShareDifference => OfShareDifference(figure, affected),
        MeasureKind.RelativeRate => OfRelativeRate(figure, affected),
        MeasureKind.Concentration => prolific.Of(figure, affected),
        _ => Line(figure, Filter.None, affected) is { } line
            ? new FigureBounds(line.Above, line.Below, IsBelowFixed(group, figure.Measure)).Of(figure.Measure)
            : null,
    };

    private (double Lowest, double Highest)? OfShareDifference(MeasureResult figure, AffectedChildren affected) =>
        counts.Of(figure, figure.Measure.Above, GroupBounds.Minorities, figure.Numerator ?? 0, affected) is { } group
        && counts.Of(figure, figure.Measure.Below, GroupBounds.Known, figure.Denominator ?? 0, affected) is { } known
            ? GroupBounds.OfShareDifference(figure, group, known)
            : null;

    private (double Lowest, double Highest)? OfRelativeRate(MeasureResult figure, AffectedChildren affected) =>
        latest.ReferenceOf(figure) is { } reference
        && Line(figure, GroupBounds.Minorities, affected) is { } group && Line(reference, GroupBounds.Reference, affected) is { } against
            ? GroupBounds.OfRelativeRate(group, against)
            : null;

    private (CountBounds Above, CountBounds Below)? Line(MeasureResult figure, Filter filter, AffectedChildren affected)
    {
        Measure measure = figure.Measure;
        return counts.Of(figure, measure.Above, filter, (figure.Numerator ?? 0) * measure.CountScale, affected) is { } above
            && counts.Of(figure, measure.Below, filter, figure.Denominator ?? 0, affected) is { } below
            ? (above, below)
            : null;
    }

    private static bool IsBelowFixed(FaultGroup group, Measure measure) =>
        StateFiles.Contains(group.File) && measure.Below is { Unit: TallyUnit.Rows, Facts.IsEmpty: true, Except.IsEmpty: true };
}
