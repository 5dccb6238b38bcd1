using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Orders;

namespace KpiAnalytics.SampleData.States;

/// <summary>Settles, for the orders that ended in the printed years, which children were in education or work and which were suitably housed.</summary>
internal sealed class PrintedEnds(SplitMix64 draw)
{
    private const int KeptAwayIn2021InThousand = 350;

    private readonly Dictionary<AnchorGroup, EndOfOrder> _ends = [];
    private readonly Dictionary<Programme, AnchorGroup> _groups = [];

    /// <summary>
    /// Takes out programmes of youth cautions, which need not have one, until each printed share is a share of whole children.
    /// The half-year of the printed conclusions is left alone.
    /// </summary>
    /// <exception cref="InvalidOperationException">The orders of a year cannot print so.</exception>
    public static void MakeReachable(List<Programme> programmes)
    {
        foreach (PrintedYear year in PrintedYear.All)
        {
            while (ChosenOrders.OfYear(programmes, year.Year) is var orders && !year.IsReachable(orders))
            {
                Programme spare = orders.FirstOrDefault(order => order.DisposalType == "YOUTH_CAUTION" && !OutOfCourtEnds.IsInPrintedHalfYear(order))
                    ?? throw new InvalidOperationException($"{orders.Count} orders, {orders.Count(order => order.IsCourtOrder)} of courts, cannot print the shares of {year.Year}.");
                programmes.Remove(spare);
            }
        }
    }

    /// <param name="programmes">All programmes.</param>
    /// <param name="groups">The days looked at, of every child.</param>
    public IReadOnlyDictionary<AnchorGroup, EndOfOrder> Settle(IReadOnlyList<Programme> programmes, IEnumerable<AnchorGroup> groups)
    {
        foreach ((AnchorGroup group, Programme ended) in groups.SelectMany(group => group.Ending.Select(ended => (group, ended))))
        {
            _groups[ended] = group;
        }

        var years = PrintedYear.All.Select(year => (Year: year, Orders: ChosenOrders.OfYear(programmes, year.Year))).ToImmutableArray();
        foreach (IGrouping<AnchorGroup, Programme> several in years.SelectMany(year => year.Orders).GroupBy(order => _groups[order]).Where(group => group.Count() > 1))
        {
            (EndOf(several.First()).IsInEte, EndOf(several.First()).IsSuitablyHoused) = (true, true);
        }

        foreach ((PrintedYear year, IReadOnlyList<Programme> orders) in years)
        {
            SettleEte(year, orders);
            SettleHousing(year, [.. orders.Where(order => order.IsCourtOrder)]);
        }

        return _ends;
    }

    private EndOfOrder EndOf(Programme order)
    {
        AnchorGroup group = _groups[order];
        return _ends.TryGetValue(group, out EndOfOrder? end) ? end : _ends[group] = new EndOfOrder();
    }

    private void SettleEte(PrintedYear year, IReadOnlyList<Programme> orders)
    {
        int inEte = PrintedYear.Count(orders.Count, year.Ete)!.Value - orders.Count(order => EndOf(order).IsInEte is true);
        int keptAway = year.WithScenario is { } more ? PrintedYear.Count(orders.Count, more)!.Value - PrintedYear.Count(orders.Count, year.Ete)!.Value : 0;
        foreach (Programme order in orders.Where(order => EndOf(order).IsInEte is null).OrderBy(_ => draw.Below(1_000_000)))
        {
            EndOfOrder end = EndOf(order);
            end.IsInEte = inEte-- > 0;
            end.IsKeptAway = end.IsInEte is false && (keptAway-- > 0 || (year.Year == 2021 && draw.Chance(KeptAwayIn2021InThousand)));
            order.Scenario = end.IsKeptAway ? "COVID" : "";
        }
    }

    /// <summary>Unsuitably housed are children who were never in custody, so that nothing else decides where they lived.</summary>
    private void SettleHousing(PrintedYear year, IReadOnlyList<Programme> orders)
    {
        int unsuitable = orders.Count - PrintedYear.Count(orders.Count, year.Accommodation)!.Value;
        foreach (Programme order in orders.Where(order => EndOf(order).IsSuitablyHoused is null).OrderBy(_ => draw.Below(1_000_000)))
        {
            bool isFree = order.File.Occasions.All(occasion => occasion.Occasion.Release is null);
            EndOf(order).IsSuitablyHoused = !isFree || unsuitable-- <= 0;
        }
    }
}
