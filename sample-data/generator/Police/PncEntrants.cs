using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Files;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Police;

/// <summary>
/// The PNC's list of the first-time entrants of 2022: the service's own, but for a few of each kind that only one side has. A bureau's export, with names in
/// capitals, days with slashes and a PNC id in every row.
/// </summary>
internal sealed class PncEntrants
{
    public const int WithoutPncIdHere = 4;
    public const int BegunBefore = 4;
    public const int LeftOffForNoReason = 2;
    public const int LivingElsewhere = 3;
    public const int DecidedAfter = 4;
    public const int WithoutOutcomeHere = 4;
    public const int NobodyHere = 4;

    private const int Year = 2022;

    private readonly SplitMix64 _draw;
    private readonly PoliceRegister _register;
    private readonly ImmutableHashSet<string> _withPncIdHere;
    private readonly List<(TruePerson Person, FirstEntry? Entry, ImmutableArray<CaseFile> Files)> _known;

    /// <param name="seed">Not that of the police's lists, whose numbers must stay as they are.</param>
    public PncEntrants(ulong seed, IEnumerable<CaseFile> files, PoliceSample sample)
    {
        _draw = new(seed);
        _register = new(_draw, areas: 1);
        _withPncIdHere = [.. sample.Service.Where(person => person.PncId.Length > 0).Select(person => person.Id)];
        Dictionary<string, CaseFile> byId = files.ToDictionary(file => file.Ypid);
        _known = [.. sample.Known.Select(person => (person, FirstEntry.Of(person.Ypids.Select(ypid => byId[ypid])), person.Ypids.Select(ypid => byId[ypid]).ToImmutableArray()))];
    }

    /// <summary>By day, with a child who had turned 18 at the first hearing, whose random numbers come last.</summary>
    /// <param name="turnedEighteen">The child, whom the service's count leaves out.</param>
    /// <param name="inService">The child on the service's list of people.</param>
    public CsvTable TableWith(CaseFile turnedEighteen, out PolicePerson inService)
    {
        List<EnteredRow> entered = [.. InOrder(Both().Concat(OnlyThere()), row => row).Select(Enter)];
        FirstEntry first = FirstEntry.OfAnyAge([turnedEighteen])!;
        TruePerson person = _register.PersonOf(KnownChildren.Of([turnedEighteen]).Single());
        EnteredRow last = Enter(RowOf(person, first, first.Date));
        inService = new(turnedEighteen.Ypid, last.PncId, person.Forename, person.MiddleName, person.Surname, person.BirthDate, person.Sex, person.Postcode);
        CsvTable table = new("PNC ID,Surname,Forenames,Date of Birth,Sex,Home Postcode,Date of First Caution or Conviction,First Disposal,Primary Offence,Police Force");
        foreach (EnteredRow row in InOrder(entered.Append(last), row => row.Row))
        {
            table.Add(
                row.PncId, row.Entry.Surname.ToUpperInvariant(), $"{row.Entry.Forename} {row.Entry.MiddleName}".TrimEnd().ToUpperInvariant(),
                row.Entry.BirthDate is { } birth ? Slashed(birth) : "", row.Entry.Sex switch { "1" => "M", "2" => "F", _ => "U" }, row.Entry.Postcode,
                Slashed(row.Row.Date), row.Row.Disposal, row.Row.Offence, "Northamptonshire");
        }

        return table;
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> rows, Func<T, PncRow> of) =>
        rows.OrderBy(row => of(row).Date).ThenBy(row => of(row).Person.Surname, StringComparer.Ordinal);

    private EnteredRow Enter(PncRow row) => new(row, _register.Enter(row.Person), _register.PncIdOf(row.Person, Year));

    // Counted here and there, all but those the list lacks.
    private List<PncRow> Both()
    {
        List<(TruePerson Person, FirstEntry Entry)> counted =
            [.. _known.Where(known => known.Entry is { Outcome.IsElsewhere: false } entry && entry.Date.Year == Year).Select(known => (known.Person, known.Entry!))];
        Remove(counted, WithoutPncIdHere, known => !known.Person.Ypids.Any(_withPncIdHere.Contains));
        Remove(counted, BegunBefore, known => known.Entry.ArrestOrOffence.Year < Year);
        Remove(counted, LeftOffForNoReason, known => known.Entry.ArrestOrOffence.Year == Year && known.Person.Ypids.All(_withPncIdHere.Contains));
        return [.. counted.Select(known => RowOf(known.Person, known.Entry, known.Entry.Date))];
    }

    private IEnumerable<PncRow> OnlyThere() =>
    [
        .. Some(LivingElsewhere, _known.Where(known => known.Entry is { Outcome.IsElsewhere: true } entry && entry.Date.Year == Year)).Select(known => RowOf(known.Person, known.Entry!, known.Entry!.Date)),
        .. Some(DecidedAfter, _known.Where(known => known.Entry is { Outcome.IsElsewhere: false } entry && entry.Date.Year > Year && entry.ArrestOrOffence.Year == Year))
            .Select(known => RowOf(known.Person, known.Entry!, known.Entry!.ArrestOrOffence)),
        .. Some(WithoutOutcomeHere, _known.Where(known => Diverted(known.Files) is not null && FirstEntry.OfAnyAge(known.Files) is null))
            .Select(known => new PncRow(known.Person, Diverted(known.Files)!.Date, "Youth Caution", Diverted(known.Files)!.Offences[0].Description)),
        .. Enumerable.Range(0, NobodyHere).Select(_ => new PncRow(_register.StrangerOf(Year), new DateOnly(Year, 1, 1).AddDays(_draw.Below(365)), "Youth Caution", "Common assault")),
    ];

    // The first occasion of a child who is in the extract and not deleted, where it was in the year.
    private static Occasion? Diverted(ImmutableArray<CaseFile> files) =>
        files.Where(file => !file.Child.IsDeleted).SelectMany(file => file.Child.Occasions).Take(1).FirstOrDefault(occasion => occasion.Date.Year == Year && !occasion.Offences[0].Outcomes.IsEmpty);

    private static PncRow RowOf(TruePerson person, FirstEntry entry, DateOnly date) => new(person, date, entry.Outcome.Disposal.CaseSystemText, entry.Offence.Description);

    private void Remove<T>(List<T> from, int count, Func<T, bool> which) => Some(count, from.Where(which)).ForEach(one => from.Remove(one));

    private List<T> Some<T>(int count, IEnumerable<T> of)
    {
        List<T> left = [.. of];
        List<T> taken = [];
        while (taken.Count < count && left.Count > 0)
        {
            int place = _draw.Below(left.Count);
            taken.Add(left[place]);
            left.RemoveAt(place);
        }

        return taken;
    }

    private static string Slashed(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private sealed record PncRow(TruePerson Person, DateOnly Date, string Disposal, string Offence);

    private sealed record EnteredRow(PncRow Row, PolicePerson Entry, string PncId);
}
