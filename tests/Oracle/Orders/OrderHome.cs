using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>Where a child lived at the start and at the end of an order (spec 5.1).</summary>
internal sealed class OrderHome(IEnumerable<Residence> residences, StateWindow window)
{
    public Residence[] AtStart => [.. residences.Where(home => window.IsAtStart(home.Start, home.End))];

    public Residence[] AtEnd => [.. residences.Where(home => window.IsAtEnd(home.Start, home.End))];

    public bool? IsSuitableAtStart => AllSuitable(AtStart.Select(home => home.Suitability));

    public bool? IsSuitableAtEnd => AllSuitable(AtEnd.Select(home => home.Suitability));

    /// <summary>
    /// "All must be suitable": null where no state has a suitability stated ("counted in the denominator, in neither"). A state
    /// with an empty suitability is ignored; UNKNOWN was stated.
    /// </summary>
    public static bool? AllSuitable(IEnumerable<Suitability> states)
    {
        Suitability[] stated = [.. states.Where(suitability => suitability != Suitability.NotStated)];
        return stated.Length == 0 ? null : stated.All(suitability => suitability == Suitability.Suitable);
    }

    /// <summary>Every type there, whether or not its suitability is stated; not known where there is none.</summary>
    public static IEnumerable<string> Types(Residence[] homes) =>
        homes.Length == 0 ? ["NOT_KNOWN"] : homes.Select(home => Codes.Of(home.Type));
}
