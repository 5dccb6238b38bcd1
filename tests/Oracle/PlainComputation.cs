using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Oracle.Counting;

namespace KpiAnalytics.Oracle;

/// <summary>A count, a rate or a share: what stands above the line over what stands below it, service by service.</summary>
internal sealed class PlainComputation(Figure figure, Tables tables, Residents residents, Templates templates)
{
    public Computed Of(MemberArea area, Period period, Cell cell)
    {
        TemplatedCount[] counts = templates.Counts(figure, tables, area, period, cell);
        if (figure.Unpriced is { } unpriced && area.Members.Any(service => unpriced.Count(tables, service, period, cell) > 0))
        {
            return Computed.Missing("nights without a price in remand_prices.csv");
        }

        double above = counts.Sum(count => (double)count.Above) / figure.Scale;
        (double? below, ImmutableArray<int> years) = Below(area, period, cell, counts);
        return Valued(above, below) with { Notes = [.. Notes(counts)], Years = years };
    }

    private (double? Sum, ImmutableArray<int> Years) Below(MemberArea area, Period period, Cell cell, TemplatedCount[] counts)
    {
        if (!figure.IsPerResident)
        {
            return (figure.Below is null ? null : counts.Sum(count => count.Below), []);
        }

        var population = area.Members.Select(code => residents.Of(code, period, cell.Terms)).ToArray();
        return population.Any(part => part is null)
            ? (null, [])
            : (population.Sum(part => part!.Value.Count), [.. population.Select(part => part!.Value.Year)]);
    }

    private Computed Valued(double above, double? below)
    {
        if (figure.IsCount)
        {
            return new Computed(above, null, above, Interval.None);
        }

        return below is > 0
            ? new Computed(above, below, above * figure.Multiplier / below, figure.Interval(above, below.Value))
            : new Computed(above, below, null, Interval.None);
    }

    private static IEnumerable<string> Notes(TemplatedCount[] counts)
    {
        if (counts.Any(count => count.IsFromTemplate))
        {
            yield return counts.All(count => count.IsFromTemplate) ? "data from template" : "data from template in part";
        }
    }
}
