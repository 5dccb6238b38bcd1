using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Profiles;

/// <summary>
/// Gives the children cautioned or sentenced in 2022/23 the ethnicity and the sex, and their offences the gravity, with which
/// the printed tables come out. None of the three plays a part in the series the careers were fitted to.
/// </summary>
internal sealed class SanctionedProfiles(SplitMix64 draw)
{
    /// <exception cref="InvalidOperationException">There are not enough children with so many offences.</exception>
    public IReadOnlyList<Person> For(IReadOnlyList<Person> persons)
    {
        Person[] changed = [.. persons];
        List<int> counted = Shuffled([.. Enumerable.Range(0, changed.Length).Where(place => Proven(changed[place]) > 0)]);
        List<int> girls = Taken([.. counted], changed, PrintedGroup.Girls);
        foreach (int place in counted)
        {
            changed[place] = With(changed[place], child => child with { Sex = girls.Contains(place) ? "2" : "1" });
        }

        List<int> others = [.. counted];
        foreach (PrintedGroup group in PrintedGroup.All)
        {
            Assign(changed, Taken(others, changed, group.Offences), group);
        }

        Assign(changed, others, PrintedGroup.White);
        return changed;
    }

    private static Person With(Person person, Func<Child, Child> change) => new([.. person.Ids.Select(change)]);

    private static int Proven(Person person) => person.Ids.Sum(child => Proven(child).Count());

    private static IEnumerable<Offence> Proven(Child child) =>
        child.Occasions.SelectMany(occasion => occasion.Offences).Where(offence => !child.IsDeleted && SanctionCount.IsProven(child, offence));

    /// <summary>Takes children with the wanted numbers of offences out of those left. Nobody held under two ids is taken.</summary>
    private static List<int> Taken(List<int> left, Person[] persons, ImmutableArray<int> wanted)
    {
        List<int> taken = [];
        foreach (int offences in wanted)
        {
            int found = left.FindIndex(place => persons[place].Ids.Length == 1 && Proven(persons[place]) == offences);
            if (found < 0)
            {
                throw new InvalidOperationException($"No child with {offences} offences proven in the year is left.");
            }

            taken.Add(left[found]);
            left.RemoveAt(found);
        }

        return taken;
    }

    private List<int> Shuffled(List<int> places)
    {
        for (int last = places.Count - 1; last > 0; last--)
        {
            int other = draw.Below(last + 1);
            (places[last], places[other]) = (places[other], places[last]);
        }

        return places;
    }

    /// <summary>The gravest offences stay grave, as far as the group has any left; a breach never is.</summary>
    private void Assign(Person[] persons, List<int> places, PrintedGroup group)
    {
        Offence[] byGravity =
        [
            .. places.SelectMany(place => persons[place].Ids).SelectMany(Proven)
                .OrderBy(offence => offence.IsBreach).ThenByDescending(offence => offence.Gravity ?? 0),
        ];
        Dictionary<Offence, Offence> scored = new(ReferenceEqualityComparer.Instance);
        for (int rank = 0; rank < byGravity.Length; rank++)
        {
            scored[byGravity[rank]] = rank >= byGravity.Length - group.Unscored
                ? byGravity[rank] with { Gravity = null }
                : OffenceModel.InBand(draw, byGravity[rank], isGrave: rank < group.Grave);
        }

        foreach (int place in places)
        {
            persons[place] = With(persons[place], child => Scored(child with { Ethnicity = group.Ethnicity }, scored));
        }
    }

    private static Child Scored(Child child, Dictionary<Offence, Offence> scored) => child with
    {
        Occasions = [.. child.Occasions.Select(occasion => occasion with { Offences = [.. occasion.Offences.Select(offence => scored.GetValueOrDefault(offence, offence))] })],
    };
}
