using System.Globalization;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>How reasons write days and numbers.</summary>
internal static class ContactWords
{
    /// <summary>"5 Mar 2023".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 crime", "3 crimes".</summary>
    public static string Counted(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : several ?? one + "s")}");

    /// <summary>"suspected of 2 crimes and held in custody once"; what did not happen is not said.</summary>
    public static string Of(IReadOnlyCollection<PoliceContact> contacts)
    {
        int crimes = contacts.Count(contact => contact.Kind == ContactKind.Suspected);
        int stays = contacts.Count - crimes;
        string suspected = crimes > 0 ? $"suspected of {Counted(crimes, "crime")}" : "";
        string held = stays > 0 ? $"held in custody {(stays == 1 ? "once" : Counted(stays, "time"))}" : "";
        return string.Join(" and ", new[] { suspected, held }.Where(part => part.Length > 0));
    }

    /// <summary>The first letter large.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
