using System.Collections.Immutable;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Police;

/// <summary>The children of the extract, each once, with the crimes the police exports cover.</summary>
internal static class KnownChildren
{
    /// <summary>The first day of the exports by offence date; the last is the last of the extract.</summary>
    private static readonly DateOnly From = new(2022, 10, 1);

    public static ImmutableArray<KnownChild> Of(IEnumerable<CaseFile> files) =>
    [
        .. files.GroupBy(file => file.Person).Select(person => new KnownChild(
            [.. person.Select(file => file.Ypid)], person.First().Child.DateOfBirth, person.First().Child.Sex, person.First().Child.Ethnicity,
            [.. person.SelectMany(file => file.Child.Occasions).SelectMany(occasion => occasion.Offences).Where(IsCovered).Select(CrimeOf)])),
    ];

    // Breaches are dealt with by the court and are no recorded crimes.
    private static bool IsCovered(Offence offence) => offence.Date >= From && !offence.IsBreach && offence.Description.Length > 0;

    private static Crime CrimeOf(Offence offence) => new(
        offence.Date, offence.CjsCode, offence.Description, PoliceOutcomes.Of(offence),
        offence.Outcomes.IsEmpty ? null : offence.Outcomes[0].Date, offence.IsKnifeRelated);
}
