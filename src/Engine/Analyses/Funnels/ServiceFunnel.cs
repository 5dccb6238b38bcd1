using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.Funnels;

namespace KpiAnalytics.Engine.Analyses.Funnels;

/// <summary>
/// Services of different sizes and one period on a funnel plot about their pooled value (spec 7.6), its limits widened where the
/// services lie further apart than chance puts them. They stand in the order of their names: a funnel does not rank.
/// </summary>
/// <param name="Plot">In the unit of the plot: fractions, or events a resident.</param>
/// <param name="Services">All that were given, those without a place among them.</param>
public sealed record ServiceFunnel(FunnelPlot Plot, ImmutableArray<ServicePosition> Services)
{
    /// <summary>Of fewer, no tenth can be pulled in at each end when the spread is estimated (<see cref="OverDispersion"/>).</summary>
    public const int FewestServices = 10;

    /// <summary>The services with a place.</summary>
    public IEnumerable<ServicePosition> Placed => Services.Where(service => service.Position is not null);

    /// <summary>True of shares and rates: they have counts above and below the line, and chance moves them in a known way.</summary>
    public static bool Suits(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure is { HasDenominator: true, Kind: MeasureKind.Proportion or MeasureKind.Rate };
    }

    /// <summary>True of a figure that can be placed: counts that are whole, final and possible.</summary>
    public static bool CanPlace(MeasureResult figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure is { Status: ResultStatus.Ok, Value: not null, Numerator: >= 0, Denominator: > 0 }
            && (figure.Measure.Kind != MeasureKind.Proportion || figure.Numerator <= figure.Denominator);
    }

    /// <summary>The funnel of one measure and period; null where the measure does not suit or fewer than ten services can be placed.</summary>
    /// <param name="figures">One a service, in any order, of all children or all of the same ones.</param>
    /// <exception cref="ArgumentException">The figures are not of services, of one measure and one period, each service once.</exception>
    public static ServiceFunnel? Of(IEnumerable<MeasureResult> figures)
    {
        ImmutableArray<MeasureResult> all = [.. figures.OrderBy(figure => figure.Area.Name, StringComparer.Ordinal)];
        Check(all);
        EventCount[] counts = [.. all.Where(CanPlace).Select(CountOf)];
        if (counts.Length < FewestServices || !Suits(all[0].Measure))
        {
            return null;
        }

        FunnelPlot plot = all[0].Measure.Kind == MeasureKind.Proportion
            ? FunnelPlot.OfProportions(counts, new OverDispersion()) : FunnelPlot.OfRates(counts, new OverDispersion());
        return new(plot, [.. all.Select(figure => new ServicePosition(figure, CanPlace(figure) ? plot.PositionOf(CountOf(figure)) : null))]);
    }

    private static EventCount CountOf(MeasureResult figure) => new(figure.Numerator!.Value, figure.Denominator!.Value);

    private static void Check(ImmutableArray<MeasureResult> figures)
    {
        if (figures.Any(figure => figure.Area.Type != AreaType.Service)
            || figures.Select(figure => figure.Area.Code).Distinct().Count() < figures.Length
            || figures.Select(figure => (figure.Measure.Id, figure.Period, figure.Breakdown, figure.Category)).Distinct().Count() > 1)
        {
            throw new ArgumentException("A funnel takes services' figures of one measure and period, each service once.", nameof(figures));
        }
    }
}
