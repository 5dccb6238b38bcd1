using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Police;

/// <summary>
/// Enters people into a police list, with the slips of somebody who types what was said at a desk. The rates, in a thousand entries, are assumptions; the
/// README prints them.
/// </summary>
internal sealed class Clerk(SplitMix64 draw, InventedNames names, InventedPlaces places)
{
    public const int ShortForm = 60;
    public const int ForenameSlip = 30;
    public const int MiddleNameUsed = 8;
    public const int InitialOnly = 6;
    public const int OtherForename = 4;
    public const int SurnameSlip = 35;
    public const int OtherSurname = 15;
    public const int HalfOfDoubleName = 300;
    public const int NamesChangedRound = 10;
    public const int DayAndMonthTurned = 12;
    public const int OneDigit = 15;
    public const int OneYear = 5;
    public const int NoBirthDate = 5;
    public const int OtherSex = 4;
    public const int NoSex = 10;
    public const int Moved = 150;
    public const int NoPostcode = 50;
    public const int PostcodeSlip = 10;
    public const int NoPncId = 400;
    public const int PncIdSlip = 5;
    public const int ShortPncId = 200;

    private readonly KeyboardSlips _slips = new(draw);

    /// <param name="person">Who stands at the desk.</param>
    /// <param name="id">The id the entry gets.</param>
    public PolicePerson Enter(TruePerson person, string id)
    {
        (string forename, string surname) = (ForenameOf(person), SurnameOf(person));
        if (draw.Chance(NamesChangedRound))
        {
            (forename, surname) = (surname, forename);
        }

        return new(id, PncIdOf(person), forename, person.MiddleName, surname, BirthDateOf(person), SexOf(person), PostcodeOf(person));
    }

    private string ForenameOf(TruePerson person) => draw.Below(1000) switch
    {
        < ShortForm => ShortForms.Of(person.Forename),
        < ShortForm + ForenameSlip => _slips.In(person.Forename),
        < ShortForm + ForenameSlip + MiddleNameUsed => person.MiddleName.Length > 0 ? person.MiddleName : person.Forename,
        < ShortForm + ForenameSlip + MiddleNameUsed + InitialOnly => person.Forename[..1],
        < ShortForm + ForenameSlip + MiddleNameUsed + InitialOnly + OtherForename => names.Forename(person.Sex),
        _ => person.Forename,
    };

    private string SurnameOf(TruePerson person)
    {
        string[] parts = person.Surname.Split('-');
        return draw.Below(1000) switch
        {
            < SurnameSlip => _slips.In(person.Surname),
            < SurnameSlip + OtherSurname => names.Surname(),
            _ when parts.Length > 1 && draw.Chance(HalfOfDoubleName) => parts[draw.Below(parts.Length)],
            _ => person.Surname,
        };
    }

    private DateOnly? BirthDateOf(TruePerson person)
    {
        DateOnly date = person.BirthDate;
        return draw.Below(1000) switch
        {
            < DayAndMonthTurned => date.Day <= 12 ? new DateOnly(date.Year, date.Day, date.Month) : date,
            < DayAndMonthTurned + OneDigit => new DateOnly(date.Year, date.Month, date.Day <= 10 ? date.Day + 10 : date.Day - 10),
            < DayAndMonthTurned + OneDigit + OneYear => date.AddYears(draw.Chance(500) ? 1 : -1),
            < DayAndMonthTurned + OneDigit + OneYear + NoBirthDate => null,
            _ => date,
        };
    }

    private string SexOf(TruePerson person) => draw.Below(1000) switch
    {
        < NoSex => "",
        < NoSex + OtherSex => person.Sex switch { "1" => "2", "2" => "1", _ => "" },
        _ => person.Sex,
    };

    private string PostcodeOf(TruePerson person) => draw.Below(1000) switch
    {
        < NoPostcode => "",
        < NoPostcode + Moved => places.Postcode(),
        < NoPostcode + Moved + PostcodeSlip => places.Near(person.Postcode),
        _ => person.Postcode,
    };

    private string PncIdOf(TruePerson person)
    {
        if (person.PncId.Length == 0 || draw.Chance(NoPncId))
        {
            return "";
        }

        string id = draw.Chance(PncIdSlip) ? _slips.InDigits(person.PncId) : person.PncId;
        string[] halves = id.Split('/');
        return draw.Chance(ShortPncId) ? $"{halves[0][2..]}/{halves[1].TrimStart('0')}" : id;
    }
}
