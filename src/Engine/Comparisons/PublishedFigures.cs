using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>Comparators' figures as printed, by measure, area and period: the latest release of each.</summary>
public sealed class PublishedFigures
{
    private readonly ILookup<(string Measure, AreaType Type, string Area, DateOnly Start, DateOnly End), PublishedFigure> _figures;

    /// <param name="reference">Holds every release.</param>
    /// <param name="asAt">Releases after this day are not used; null = all are.</param>
    public PublishedFigures(Reference reference, DateOnly? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        _figures = reference.Published.Where(figure => asAt is null || figure.ReleaseDate <= asAt).ToLookup(figure => (figure.Measure, figure.AreaType, figure.Area, figure.PeriodStart, figure.PeriodEnd));
    }

    /// <summary>The figure with its counts as this measure counts them; null where none was printed.</summary>
    public PublishedCounts? Find(Measure measure, Area area, Period period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(area);
        PublishedFigure? own = Latest(Printed(measure.Id, area, period));
        if (own is null)
        {
            return FromBinary(measure, area, period);
        }

        return measure.HasDenominator
            ? new PublishedCounts(own, own.Numerator, own.Denominator, own.Value)
            : new PublishedCounts(own, own.Numerator, null, own.Numerator ?? own.Value);
    }

    /// <summary>A row of binary reoffending that prints all three counts gives the two frequency measures.</summary>
    private PublishedCounts? FromBinary(Measure measure, Area area, Period period)
    {
        PublishedFigure? binary = measure is { Events: EventKind.Index, Kind: not MeasureKind.Concentration }
            ? Latest(Printed(BinaryReoffending.Measure.Id, area, period)
                .Where(figure => figure is { Numerator: not null, Denominator: not null, Reoffences: not null }))
            : null;
        double? below = measure.Below.Equals(Tally.Reoffenders) ? binary?.Numerator : binary?.Denominator;
        return binary is null ? null : new PublishedCounts(binary, binary.Reoffences, below, null);
    }

    private IEnumerable<PublishedFigure> Printed(string measure, Area area, Period period) =>
        _figures[(measure, area.Type, area.Code, period.Start, period.End)];

    /// <summary>The latest vintage; of two released on one day the later row.</summary>
    private static PublishedFigure? Latest(IEnumerable<PublishedFigure> figures) => figures.OrderBy(figure => figure.ReleaseDate).LastOrDefault();
}
