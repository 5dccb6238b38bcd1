using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Police;

/// <summary>Gives children names and homes, invents the young people the service does not know, and enters everybody into the lists.</summary>
internal sealed class PoliceRegister
{
    public const int SiblingOfTheLast = 60;
    public const int Stranger = 700;
    public const int SiblingOfAChild = 150;
    public const int TwinOfAChild = 15;
    public const int EnteredTwice = 60;
    public const int InCustody = 350;
    public const int HasPncId = 800;
    public const int PncIdNotInService = 350;
    public const int PostcodeNotInService = 30;
    public const int MiddleName = 250;

    private readonly SplitMix64 _draw;
    private readonly InventedNames _names;
    private readonly InventedPlaces _places;
    private readonly InventedPncIds _pncIds;
    private readonly Clerk _clerk;
    private readonly KeyboardSlips _slips;

    public PoliceRegister(SplitMix64 draw, int areas)
    {
        _draw = draw;
        _names = new(draw);
        _places = new(draw, areas);
        _pncIds = new(draw);
        _clerk = new(draw, _names, _places);
        _slips = new(draw);
    }

    public PoliceSample Make(IReadOnlyList<KnownChild> children)
    {
        List<TruePerson> known = [];
        foreach (KnownChild child in children)
        {
            TruePerson? sibling = known.Count > 0 && _draw.Chance(SiblingOfTheLast) ? known[^1] : null;
            known.Add(Person(child, sibling));
        }

        ImmutableArray<PolicePerson> service = [.. known.SelectMany(ServiceEntries)];
        List<TruePerson> suspects = [.. known.Where(person => person.Crimes.Length > 0)];
        List<TruePerson> strangers = [.. suspects.Where(_ => _draw.Chance(Stranger)).Select(Unknown)];
        List<TruePerson> all = Shuffled([.. suspects, .. strangers]);
        return new PoliceSample([.. known], service, [.. Suspects(all)], [.. Custody(all)]);
    }

    /// <summary>Somebody as an entry of a list has them.</summary>
    public PolicePerson Enter(TruePerson person) => _clerk.Enter(person, "");

    /// <summary>The person's id on the PNC, given now where there was none.</summary>
    /// <param name="year">The year of the first arrest.</param>
    public string PncIdOf(TruePerson person, int year) => person.PncId.Length > 0 ? person.PncId : _pncIds.Next(year);

    /// <summary>A child of the service, of no family here.</summary>
    public TruePerson PersonOf(KnownChild child) => Person(child, sibling: null);

    /// <summary>A young person nobody here knows, of no family here.</summary>
    /// <param name="year">About 15 years old in it.</param>
    public TruePerson StrangerOf(int year)
    {
        string sex = _draw.Chance(780) ? "1" : "2";
        DateOnly birth = new DateOnly(year - 16, 1, 1).AddDays(_draw.Below(730));
        return new(_names.Forename(sex), "", _names.Surname(), birth, sex, "WHITE", _places.Postcode()) { PncId = _pncIds.Next(year) };
    }

    private TruePerson Person(KnownChild child, TruePerson? sibling) => new(
        ForenameOtherThan(sibling, child.Sex), _draw.Chance(MiddleName) ? _names.Forename(child.Sex) : "", sibling?.Surname ?? _names.Surname(),
        child.BirthDate, child.Sex, child.Ethnicity, sibling?.Postcode ?? _places.Postcode())
    {
        Ypids = child.Ypids,
        Crimes = child.Crimes,
        PncId = PncId(child.BirthDate),
    };

    // Somebody of the same years and the same kind of crimes, sometimes of the same family.
    private TruePerson Unknown(TruePerson known)
    {
        int relation = _draw.Below(1000);
        bool isFamily = relation < SiblingOfAChild + TwinOfAChild;
        DateOnly birth = relation < TwinOfAChild ? known.BirthDate : known.BirthDate.AddDays(_draw.Between(300, 900) * (_draw.Chance(500) ? 1 : -1));
        string sex = _draw.Chance(780) ? "1" : "2";
        return new(
            ForenameOtherThan(isFamily ? known : null, sex), _draw.Chance(MiddleName) ? _names.Forename(sex) : "", isFamily ? known.Surname : _names.Surname(),
            birth, sex, known.Ethnicity, isFamily ? known.Postcode : _places.Postcode())
        {
            Crimes = [UnknownOutcomes.Of(known.Crimes[0], _draw)],
            PncId = PncId(birth),
        };
    }

    // No family gives two children one name.
    private string ForenameOtherThan(TruePerson? sibling, string sex)
    {
        string forename;
        do
        {
            forename = _names.Forename(sex);
        }
        while (forename == sibling?.Forename);
        return forename;
    }

    private string PncId(DateOnly birth) => _draw.Chance(HasPncId) ? _pncIds.Next(birth.Year + _draw.Between(11, 16)) : "";

    private IEnumerable<PolicePerson> ServiceEntries(TruePerson person) => person.Ypids.Select(ypid => new PolicePerson(
        ypid, _draw.Chance(PncIdNotInService) ? "" : person.PncId,
        _draw.Chance(10) ? _slips.In(person.Forename) : person.Forename, person.MiddleName,
        _draw.Chance(10) ? _slips.In(person.Surname) : person.Surname,
        person.BirthDate, person.Sex, _draw.Chance(PostcodeNotInService) ? "" : person.Postcode));

    private IEnumerable<Nominal> Suspects(IEnumerable<TruePerson> people)
    {
        int number = 0;
        foreach (TruePerson person in people)
        {
            for (int entry = _draw.Chance(EnteredTwice) ? 2 : 1; entry > 0; entry--)
            {
                number++;
                yield return new Nominal(_clerk.Enter(person, $"N{400_000 + number}"), person);
            }
        }
    }

    private IEnumerable<Nominal> Custody(IEnumerable<TruePerson> people)
    {
        int number = 0;
        foreach (TruePerson person in people.Where(_ => _draw.Chance(InCustody)))
        {
            number++;
            yield return new Nominal(_clerk.Enter(person, $"CR/{number:000000}"), person);
        }
    }

    private List<TruePerson> Shuffled(List<TruePerson> people)
    {
        for (int last = people.Count - 1; last > 0; last--)
        {
            int other = _draw.Below(last + 1);
            (people[last], people[other]) = (people[other], people[last]);
        }

        return people;
    }
}
