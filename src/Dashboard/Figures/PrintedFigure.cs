using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A figure somebody printed for the service itself, beside the one computed from the extract. They are never joined.</summary>
/// <param name="Value">In the measure's unit; null where the print gives neither a value nor the counts for it.</param>
public sealed record PrintedFigure(MeasureResult Computed, PublishedFigure Printed, double? Value)
{
    // Reoffending is published as one row with three counts; the two frequency measures follow from them (contracts: published.csv).
    private const string ReoffendingCounts = "reoffending.binary";

    /// <summary>Every vintage of every printed figure of the service in the periods given, newest period first, then newest release.</summary>
    public static ImmutableArray<PrintedFigure> Of(IEnumerable<MeasureResult> computed, IEnumerable<PublishedFigure> published)
    {
        ILookup<(string, DateOnly, DateOnly), PublishedFigure> prints = published
            .Where(figure => figure.AreaType == AreaType.Service)
            .ToLookup(figure => (figure.Area, figure.PeriodStart, figure.PeriodEnd));

        return
        [
            .. from figure in computed
               orderby figure.Period.End descending
               from printed in prints[(figure.Area.Code, figure.Period.Start, figure.Period.End)]
               where IsOf(figure.Measure, printed)
               orderby printed.PeriodEnd descending, printed.ReleaseDate descending
               select new PrintedFigure(figure, printed, ValueOf(figure.Measure, printed)),
        ];
    }

    private static bool IsOf(Measure measure, PublishedFigure printed) =>
        printed.Measure == measure.Id || (printed is { Measure: ReoffendingCounts, Reoffences: not null } && CountsReoffences(measure));

    private static double? ValueOf(Measure measure, PublishedFigure printed)
    {
        if (printed.Measure == measure.Id && printed.Value is { } value)
            return value;

        (double? above, double? below) = CountsReoffences(measure) && printed.Measure == ReoffendingCounts
            ? (printed.Reoffences, measure.Below == Tally.Reoffenders ? printed.Numerator : printed.Denominator)
            : (printed.Numerator, printed.Denominator);
        return measure.Kind == MeasureKind.Count ? above : above * measure.Multiplier / (below > 0 ? below : null);
    }

    /// <summary>True of the two frequency measures; the share of the prolific few has reoffences above the line too, but others.</summary>
    private static bool CountsReoffences(Measure measure) => measure.Kind == MeasureKind.Ratio && measure.Above == Tally.Reoffences;
}
