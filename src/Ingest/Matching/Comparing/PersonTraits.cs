using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Matching.Names;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>The traits of a person as texts in one form, by <see cref="PersonTrait"/>; empty = not known.</summary>
internal static class PersonTraits
{
    public static ImmutableArray<PersonTrait> All { get; } = [.. Enum.GetValues<PersonTrait>()];

    public static string[] Of(Person person)
    {
        string[] traits = new string[All.Length];
        Array.Fill(traits, "");
        AddNames(person, traits);
        if (person.BirthDate is { } date)
        {
            AddDate(date, traits);
        }

        PostcodeText postcode = PostcodeText.Of(person.Postcode);
        traits[(int)PersonTrait.PncId] = PncText.Of(person.PncId);
        traits[(int)PersonTrait.Postcode] = postcode.Full;
        traits[(int)PersonTrait.PostcodeSector] = postcode.Sector;
        traits[(int)PersonTrait.PostcodeDistrict] = postcode.District;
        return traits;
    }

    private static void AddNames(Person person, string[] traits)
    {
        (string first, string middle) = NameText.Forenames(person.Forename, person.MiddleName);
        string surname = NameText.Surname(person.Surname);
        traits[(int)PersonTrait.Forename] = first;
        traits[(int)PersonTrait.Initial] = first.Length == 0 ? "" : first[..1];
        traits[(int)PersonTrait.ForenameRoot] = first.Length == 0 ? "" : Nicknames.Root(first);
        traits[(int)PersonTrait.MiddleName] = middle.Split(' ')[0];
        traits[(int)PersonTrait.Surname] = surname;
        traits[(int)PersonTrait.SurnameSound] = Soundex.Of(surname);
    }

    private static void AddDate(DateOnly date, string[] traits)
    {
        traits[(int)PersonTrait.BirthDate] = Text(date);
        if (date.Day <= 12 && date.Day != date.Month)
        {
            traits[(int)PersonTrait.BirthDateTurned] = Text(new DateOnly(date.Year, date.Day, date.Month));
        }

        // 29 February has no such day a year later.
        if (date.Year < DateOnly.MaxValue.Year && (date.Month, date.Day) != (2, 29))
        {
            traits[(int)PersonTrait.BirthDateNextYear] = Text(date.AddYears(1));
        }

        traits[(int)PersonTrait.BirthMonth] = date.ToString("yyyyMM", CultureInfo.InvariantCulture);
        traits[(int)PersonTrait.BirthYear] = date.ToString("yyyy", CultureInfo.InvariantCulture);
    }

    private static string Text(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
