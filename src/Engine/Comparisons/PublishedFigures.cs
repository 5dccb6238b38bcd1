using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>Comparators' figures as printed, by measure, area and period: the latest release of each.</summary>
public sealed class PublishedFigures
{
    private readonly Dictionary<(string Measure, AreaType Type, string Area, DateOnly Start, DateOnly End), PublishedFigure> _latest;

    public PublishedFigures(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        _latest = reference.Published
            .GroupBy(figure => (figure.Measure, figure.AreaType, figure.Area, figure.PeriodStart, figure.PeriodEnd))
            .ToDictionary(group => group.Key, group => group.Aggregate((kept, next) => next.ReleaseDate >= kept.ReleaseDate ? next : kept));
    }

    /// <summary>The figure with its counts as this measure counts them; null where none was printed.</summary>
    public PublishedCounts? Find(Measure measure, Area area, Period period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(area);
        return _latest.TryGetValue((measure.Id, area.Type, area.Code, period.Start, period.End), out PublishedFigure? own)
            ? new PublishedCounts(own, own.Numerator, own.Denominator, own.Value)
            : FromBinary(measure, area, period);
    }

    /// <summary>A row of binary reoffending that prints the reoffences too gives the two frequency measures.</summary>
    private PublishedCounts? FromBinary(Measure measure, Area area, Period period)
    {
        if (measure.Events != EventKind.Index
            || !_latest.TryGetValue((BinaryReoffending.Measure.Id, area.Type, area.Code, period.Start, period.End), out PublishedFigure? binary)
            || binary.Reoffences is null)
        {
            return null;
        }

        double? below = measure.Below == Tally.Reoffenders ? binary.Numerator : binary.Denominator;
        return below is null ? null : new PublishedCounts(binary, binary.Reoffences, below, null);
    }
}
