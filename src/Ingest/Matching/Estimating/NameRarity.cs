using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>
/// What an agreement on one particular name weighs beside an agreement on any name: sharing a rare name is more evidence, sharing a common one less.
/// </summary>
/// <remarks>Winkler WE (1989); the adjustment of Splink: log2 of the chance of agreeing on any name over the frequency of this one.</remarks>
internal sealed class NameRarity
{
    /// <summary>A name's frequency is drawn towards the usual one as if so many more people bore a usual name: short lists know no rare names.</summary>
    private const double UsualPeople = 50;

    private readonly double[] _adjustments;

    /// <param name="people">Both lists, whose names are counted together.</param>
    /// <param name="trait">Forename or surname.</param>
    /// <param name="chance">The share of pairs of two people that agree on this field.</param>
    public NameRarity(PersonColumns people, PersonTrait trait, double chance)
    {
        long[] bearers = new long[people.Names.Count];
        foreach (int name in people[trait])
        {
            bearers[name]++;
        }

        double named = people.Count - bearers[0];
        _adjustments = [.. bearers.Select(count => Math.Log2(chance / ((count + (UsualPeople * chance)) / (named + UsualPeople))))];
        Largest = _adjustments.Where((_, name) => bearers[name] > 0).DefaultIfEmpty(0).Max();
    }

    /// <summary>The most any name adds.</summary>
    public double Largest { get; }

    /// <summary>In bits; above 0 for a name rarer than an agreement usually is on, below 0 for a commoner one.</summary>
    public double Of(int name) => _adjustments[name];
}
