using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Police;

namespace KpiAnalytics.Ingest.Joining;

/// <summary>The two lists that matching compares, as loaded files hold them. Each person once: of several rows of one id the first, as a nominal of several crimes has.</summary>
/// <param name="Children">The service's people.</param>
/// <param name="Nominals">Suspects, then those detained who are nobody among the suspects by id.</param>
public sealed record PersonLists(ImmutableArray<Person> Children, ImmutableArray<Person> Nominals)
{
    /// <exception cref="UnreadableInputException">The files hold no list of the service's people, or no police list.</exception>
    public static PersonLists Of(LoadedInbox inbox) => Checked(inbox.People, inbox.Police);

    /// <summary>The same of lists that come from several sets of files.</summary>
    /// <exception cref="UnreadableInputException">There is no list of the service's people, or no police list.</exception>
    public static PersonLists Checked(ImmutableArray<ServicePerson> people, PoliceRecords police)
    {
        if (people.IsEmpty)
        {
            throw new UnreadableInputException("No table was recognised as the service's list of people (ypid, names, date of birth).");
        }

        if (police.Suspects.IsEmpty && police.Custody.IsEmpty && police.PncEntrants.IsEmpty)
        {
            throw new UnreadableInputException("No table was recognised as a police list of suspects, of custody records or of first-time entrants on the PNC.");
        }

        return Of(people, police);
    }

    public static PersonLists Of(ImmutableArray<ServicePerson> people, PoliceRecords police)
    {
        NominalIds ids = new(police);
        IEnumerable<Person> suspects = police.Suspects.Select(ToPerson);
        IEnumerable<Person> detained = police.Custody.Select(record => ToPerson(record, ids.Of(record)));
        return new(
            [.. people.Select(ToPerson)],
            [.. suspects.Concat(detained).DistinctBy(person => person.SourceId)]);
    }

    private static Person ToPerson(ServicePerson person) => new(person.Ypid)
    {
        PncId = person.PncNumber,
        Forename = person.FirstName,
        MiddleName = person.MiddleName,
        Surname = person.LastName,
        BirthDate = person.BirthDate,
        Sex = person.Sex,
        Postcode = person.Postcode,
    };

    private static Person ToPerson(SuspectRecord suspect) => new(suspect.PersonId)
    {
        PncId = suspect.PncNumber,
        Forename = suspect.FirstName,
        MiddleName = suspect.MiddleName,
        Surname = suspect.LastName,
        BirthDate = suspect.BirthDate,
        Sex = suspect.Sex,
        Postcode = suspect.Postcode,
    };

    private static Person ToPerson(CustodyRecord record, string id) => new(id)
    {
        PncId = record.PncNumber,
        Forename = record.FirstName,
        Surname = record.LastName,
        BirthDate = record.BirthDate,
        Sex = record.Sex,
        Postcode = record.Postcode,
    };
}
